import { useState } from "react";
import { ServerError } from "../../graphql/client.ts";
import { useViewer } from "../../state/use-viewer.ts";
import { AmenityIcon } from "../../ui/amenity-icon.tsx";
import { Button } from "../../ui/button.tsx";
import { Failed } from "../../ui/failed.tsx";
import { Progress } from "../../ui/progress.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { AmenityDialog } from "./amenity-dialog.tsx";
import { type AmenityUse, useAmenities } from "./use-amenities.ts";

/** The catalogue of what places can offer. */
export function AmenitiesTab() {
  const { amenities: texts, common } = useTexts();
  const { data: viewer } = useViewer();
  const query = useAmenities();
  const [open, setOpen] = useState<{ use: AmenityUse | null } | null>(null);
  const mayChange = viewer?.isDemo === false;
  const uses = query.data?.amenityUses ?? [];

  const columns: Column<AmenityUse>[] = [
    {
      key: "name",
      isPlain: true,
      title: texts.name,
      sortBy: ({ amenity }) => amenity.name,
      cell: ({ amenity }) => (
        <span className="flex items-center gap-2 font-semibold">
          <AmenityIcon icon={amenity.icon} />
          {amenity.name}
        </span>
      ),
    },
    {
      key: "nameEn",
      title: texts.nameEn,
      sortBy: ({ amenity }) => amenity.nameEn,
      cell: ({ amenity }) => <span lang="en">{amenity.nameEn}</span>,
    },
    {
      key: "code",
      title: texts.code,
      sortBy: ({ amenity }) => amenity.code,
      cell: ({ amenity }) => <code className="break-all text-sm">{amenity.code}</code>,
    },
    {
      key: "used",
      title: texts.used,
      sortBy: ({ placeCount }) => placeCount,
      cell: ({ placeCount }) => <span className="tabular-nums">{placeCount}</span>,
    },
    ...(mayChange
      ? [
          {
            key: "actions",
            isPlain: true,
            title: common.actions,
            cell: (use: AmenityUse) => (
              <Button onClick={() => setOpen({ use })} aria-label={texts.changeLabel(use.amenity.name)}>
                {texts.change}
              </Button>
            ),
          },
        ]
      : []),
  ];
  if (query.isPending) return <Progress label={common.loading} />;
  if (query.isError && !query.data)
    return <Failed isServers={query.error instanceof ServerError} onRetry={() => void query.refetch()} />;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-ink-soft">{mayChange ? texts.hint : texts.demo}</p>
        {mayChange && (
          <Button look="primary" onClick={() => setOpen({ use: null })}>
            {texts.create}
          </Button>
        )}
      </div>
      <Table label={texts.label} columns={columns} rows={uses} keyOf={({ amenity }) => amenity.code} />
      {open && (
        <AmenityDialog
          use={open.use}
          icons={query.data?.amenityIcons ?? []}
          taken={new Set(uses.map(({ amenity }) => amenity.code))}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
