import { useState } from "react";
import { navigate } from "wouter/use-browser-location";
import { ServerError } from "../../graphql/client.ts";
import { useDelayed } from "../../state/use-delayed.ts";
import { useNow } from "../../state/use-now.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Failed } from "../../ui/failed.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Progress } from "../../ui/progress.tsx";
import { HostPage } from "../host-page.tsx";
import { BULK } from "../paths.ts";
import { keepSelected } from "../selected.ts";
import { useTexts } from "../texts/use-texts.ts";
import { reasonsOf } from "./attention.ts";
import { NoPlaces } from "./no-places.tsx";
import { PlaceCard } from "./place-card.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { MOST, useMyPlaces } from "./use-my-places.ts";

/** From here on a search field is worth its room. */
const MANY = 8;

/** My places, those that need me first in reach: found by name, looked at, changed one by one or many at once. */
export function PlacesScreen() {
  const t = useTexts();
  const now = useNow();
  const [text, setText] = useState("");
  const [onlyNeedy, setOnlyNeedy] = useState(false);
  /** Null: nothing is being selected. */
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const search = useDelayed(text.trim(), 250);
  const mine = useMyPlaces(search, onlyNeedy || selected !== null);
  const { total } = mine;
  const shown = onlyNeedy ? mine.places.filter((place) => reasonsOf(place, now).length > 0) : mine.places;
  const isSearched = search !== "";
  const hasMany = isSearched || text !== "" || (total ?? 0) > MANY;

  const select = (code: string, isSelected: boolean): void => {
    const next = new Set(selected);
    if (isSelected) next.add(code);
    else next.delete(code);
    setSelected(next);
  };

  return (
    <HostPage title={t.list.title} isWide>
      <div className="mb-4 flex flex-wrap items-end gap-2">
        {hasMany && (
          <div className="w-full max-w-lg">
            <Field
              label={t.list.search}
              isLabelHidden
              placeholder={t.list.search}
              type="search"
              enterKeyHint="search"
              value={text}
              onChange={(event) => setText(event.target.value)}
              before={<Icon name="search" className="size-5" />}
            />
          </div>
        )}
        {total !== undefined && (total > 0 || isSearched) && (
          <>
            <Chip isOn={onlyNeedy} onChange={setOnlyNeedy}>
              {t.list.needsAttention}
            </Chip>
            {total > 1 && (
              <Chip isOn={selected !== null} onChange={(isOn) => setSelected(isOn ? new Set() : null)}>
                {t.bulk.start}
              </Chip>
            )}
            <p className="self-center text-ink-soft text-sm" role="status">
              {shown.length === total ? t.list.count(total) : t.list.shown(shown.length, total)}
            </p>
          </>
        )}
      </div>
      {mine.error && <Failed isServers={mine.error instanceof ServerError} onRetry={mine.retry} />}
      {(total === undefined || !mine.isComplete) && !mine.error && <Progress label={t.nav.loading} />}
      {total !== undefined && shown.length === 0 && mine.isComplete && (
        <NoPlaces
          search={search}
          isFiltered={onlyNeedy && mine.places.length > 0}
          onClear={() => setText("")}
          onShowAll={() => setOnlyNeedy(false)}
        />
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-3">
        {shown.map((place) => (
          <li key={place.code}>
            <PlaceCard
              place={place}
              now={now}
              isSelected={selected?.has(place.code)}
              onSelect={(isSelected) => select(place.code, isSelected)}
            />
          </li>
        ))}
      </ul>
      {mine.hasMore && mine.isComplete && (
        <div className="flex flex-wrap items-center gap-3 py-4">
          {mine.places.length >= MOST && (
            <p className="text-ink-soft">{t.list.looksAt(mine.places.length)}</p>
          )}
          <Button onClick={mine.more} disabled={mine.isFetchingMore}>
            {t.list.more}
          </Button>
        </div>
      )}
      {selected && (
        <SelectionBar
          selected={selected}
          all={shown.map(({ code }) => code)}
          onSelect={setSelected}
          onChange={() => {
            keepSelected([...selected]);
            navigate(BULK);
          }}
        />
      )}
    </HostPage>
  );
}
