import { useLanguage } from "../../i18n/language.tsx";
import { formatAgo } from "../../i18n/moments.ts";
import { useNow } from "../../state/use-now.ts";
import { Button, linkLook } from "../../ui/button.tsx";
import { DemoMark } from "../../ui/demo-mark.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { AdministeredPlace } from "./use-places.ts";

interface PlaceTableProps {
  readonly places: readonly AdministeredPlace[];
  onChange(place: AdministeredPlace): void;
  onStatus(place: AdministeredPlace): void;
}

/** Places in rows, with what can be done to each. */
export function PlaceTable({ places, onChange, onStatus }: PlaceTableProps) {
  const words = useLanguage();
  const { places: texts, common } = useTexts();
  const now = useNow();
  const columns: Column<AdministeredPlace>[] = [
    {
      key: "name",
      isPlain: true,
      title: texts.name,
      cell: ({ name, code, isDemo, address }) => (
        <span className="min-w-0">
          <span className="font-semibold">{name}</span>
          {isDemo && <DemoMark />}
          <span className="block break-all text-ink-soft text-sm">
            {code}
            {address && ` · ${address}`}
          </span>
        </span>
      ),
    },
    { key: "kind", title: texts.kind, cell: ({ kind }) => words.m.kind[kind] },
    {
      key: "status",
      title: texts.status,
      cell: ({ status }) => (
        <span className={status === "ACTIVE" ? "text-open-word" : "text-closed-word"}>
          {texts.statuses[status]}
        </span>
      ),
    },
    { key: "host", title: texts.host, cell: ({ host }) => host?.name },
    {
      key: "changed",
      title: texts.changedAt,
      cell: ({ changedAt }) => formatAgo(new Date(changedAt), now, words),
    },
    {
      key: "actions",
      isPlain: true,
      title: common.actions,
      cell: (place) => (
        <span className="flex flex-wrap gap-2">
          {place.status === "ACTIVE" && (
            <>
              <PageLink
                href={`/host/${encodeURIComponent(place.code)}`}
                className={linkLook("plain")}
                aria-label={texts.hoursLabel(place.name)}
              >
                {texts.hours}
              </PageLink>
              <Button onClick={() => onChange(place)} aria-label={texts.changeLabel(place.name)}>
                {texts.change}
              </Button>
            </>
          )}
          <Button
            onClick={() => onStatus(place)}
            aria-label={(place.status === "ACTIVE" ? texts.retireLabel : texts.reinstateLabel)(place.name)}
          >
            {place.status === "ACTIVE" ? texts.retire : texts.reinstate}
          </Button>
        </span>
      ),
    },
  ];
  return <Table label={texts.label} columns={columns} rows={places} keyOf={({ code }) => code} />;
}
