import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from "react";
import { useLanguage } from "../i18n/language.tsx";
import type { RiderState } from "../state/rider-state.ts";
import type { Catalogue } from "../state/use-catalogue.ts";
import { Button } from "../ui/button.tsx";
import { PlaceRow } from "./place-row.tsx";
import type { Nearest } from "./use-nearest.ts";

interface PlaceListProps {
  readonly nearest: Nearest;
  readonly state: RiderState;
  readonly now: Date;
  readonly catalogue: Catalogue;
  readonly highlighted: string | null;
  /** More than are shown could be asked for. */
  readonly hasMore: boolean;
  onMore(): void;
  onOpen(code: string): void;
  onPoint(code: string | null): void;
  /** Above the first row: what to know about these results. */
  readonly notices: ReactNode;
  /** In place of rows when there are none. */
  readonly empty: ReactNode;
  readonly isHidden: boolean;
  readonly ref: Ref<HTMLDivElement>;
}

/** The places nearest by, in order. Up and down arrows move between rows. */
export function PlaceList(props: PlaceListProps) {
  const { nearest, state, now, catalogue, highlighted, hasMore, onMore, onOpen, onPoint } = props;
  const { m } = useLanguage();
  const { places } = nearest;
  const rows = (places ?? []).map((nearby, index) => (
    <li key={nearby.place.code} {...(index === 0 && { "data-peek": "" })}>
      <PlaceRow
        nearby={nearby}
        mode={state.mode}
        now={now}
        catalogue={catalogue}
        wanted={state.amenities}
        isHighlighted={nearby.place.code === highlighted}
        onOpen={onOpen}
        onPoint={onPoint}
      />
    </li>
  ));
  const askForMore = ({ detail, currentTarget }: MouseEvent<HTMLElement>): void => {
    if (nearest.isFetching) return;
    // By key (no click of a pointer): reading goes on at the last row, for the button moves away or goes.
    const scroller = detail === 0 ? currentTarget.closest("[data-scroller]") : null;
    scroller?.querySelector<HTMLElement>("li:last-child [data-row]")?.focus();
    onMore();
  };
  return (
    <div
      ref={props.ref}
      hidden={props.isHidden}
      data-scroller
      tabIndex={-1}
      className="min-h-0 grow overflow-y-auto outline-none overscroll-contain pb-[env(safe-area-inset-bottom)]"
      aria-busy={nearest.isFetching}
    >
      {props.notices}
      {rows.length > 0 && (
        <ol
          aria-label={m.list.label}
          className={`divide-y divide-line border-line border-y ${nearest.isOutdated ? "opacity-60" : ""}`}
          onKeyDown={moveBetweenRows}
        >
          {rows}
        </ol>
      )}
      {rows.length > 0 && <p className="px-4 py-3 text-ink-soft text-sm">{m.list.estimate}</p>}
      {places?.length === 0 && props.empty}
      {!places && !nearest.error && <RowsToCome label={m.list.loading} />}
      {hasMore && (
        <div className="px-4 pb-4">
          {/* Not `disabled`: that would drop the keyboard's focus. */}
          <Button className="w-full" aria-disabled={nearest.isFetching} onClick={askForMore}>
            {m.list.more}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The shape of rows while the first answer is on its way. */
function RowsToCome({ label }: { label: string }) {
  return (
    <div data-peek="">
      <p className="sr-only">{label}</p>
      {[0, 1, 2].map((row) => (
        <div
          key={row}
          aria-hidden="true"
          className="flex animate-pulse flex-col gap-2.5 border-line border-b px-4 py-4"
        >
          <span className="h-4 w-3/5 rounded bg-sunken" />
          <span className="h-4 w-2/5 rounded bg-sunken" />
          <span className="h-4 w-4/5 rounded bg-sunken" />
        </div>
      ))}
    </div>
  );
}

/** Moves the focus a row up or down from the row that has it. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const direction = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (direction === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const index = rows.indexOf(document.activeElement as HTMLElement);
  rows[index + direction]?.focus();
  event.preventDefault();
}
