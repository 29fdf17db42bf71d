import { useState } from "react";
import { useDelayed } from "../../state/use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { List, SearchBox } from "../list.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { PlaceDialog } from "./place-dialog.tsx";
import { PlaceTable } from "./place-table.tsx";
import { StatusDialog } from "./status-dialog.tsx";
import { type AdministeredPlace, type PlaceStatus, usePlaces } from "./use-places.ts";

type Open = { what: "create" } | { what: "change" | "status"; place: AdministeredPlace } | null;

/** Every place, shown or retired. */
export function PlacesTab() {
  const { places: texts, common } = useTexts();
  const [text, setText] = useState("");
  const [status, setStatus] = useState<PlaceStatus | "">("");
  const [open, setOpen] = useState<Open>(null);
  const pages = usePlaces({ text: useDelayed(text, 250), status: status || null });
  const close = (): void => setOpen(null);
  return (
    <>
      <div className="mb-3 flex flex-wrap items-end gap-2">
        <SearchBox label={texts.search} value={text} onChange={setText} />
        <SelectField
          label={texts.status}
          isLabelHidden
          value={status}
          options={[
            { value: "", label: `${texts.status}: ${common.all}` },
            { value: "ACTIVE", label: texts.statuses.ACTIVE },
            { value: "RETIRED", label: texts.statuses.RETIRED },
          ]}
          onChange={setStatus}
        />
        <Button look="primary" onClick={() => setOpen({ what: "create" })}>
          {texts.create}
        </Button>
      </div>
      <List pages={pages} empty={{ title: texts.none, hint: texts.noneHint }}>
        <PlaceTable
          places={pages.rows}
          onChange={(place) => setOpen({ what: "change", place })}
          onStatus={(place) => setOpen({ what: "status", place })}
        />
      </List>
      {open?.what === "create" && <PlaceDialog place={null} onClose={close} />}
      {open?.what === "change" && <PlaceDialog place={open.place} onClose={close} />}
      {open?.what === "status" && <StatusDialog place={open.place} onClose={close} />}
    </>
  );
}
