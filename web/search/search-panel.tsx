import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { type NamedPlace, useFavourites, useRecentSearches } from "../state/favourites.ts";
import { nameOf } from "../state/use-catalogue.ts";
import { useDelayed } from "../state/use-delayed.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { Progress } from "../ui/progress.tsx";
import { Failed } from "./notices.tsx";
import { Choice, Choices } from "./search-choices.tsx";
import { type FoundDistrict, type FoundPlace, useDistricts, useNameSearch } from "./use-name-search.ts";

interface SearchPanelProps {
  onClose(): void;
  onPlace(place: NamedPlace & Partial<Pick<FoundPlace, "location">>): void;
  onDistrict(district: FoundDistrict): void;
}

/** Search by name, over the whole screen of a phone: what was searched, kept places and districts before a word is typed. */
export function SearchPanel({ onClose, onPlace, onDistrict }: SearchPanelProps) {
  const tongue = useLanguage();
  const { m } = tongue;
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const asked = useDelayed(text.trim(), 250);
  const found = useNameSearch(asked);
  const { recent, add, forget } = useRecentSearches();
  const { favourites } = useFavourites();
  const districts = useDistricts();
  const isTyping = text.trim() !== "";

  useEffect(() => {
    field.current?.focus();
  }, []);

  const choosePlace = (place: FoundPlace): void => {
    add(text.trim());
    onPlace(place);
  };
  const chooseDistrict = (district: FoundDistrict): void => {
    if (isTyping) add(text.trim());
    onDistrict(district);
  };
  /** Enter takes the first answer, as every search box does. */
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    // Not what answers another text.
    if (!isTyping || asked !== text.trim() || found.isPlaceholderData) return;
    const [district] = found.data?.districts ?? [];
    const [place] = found.data?.places ?? [];
    if (district && nameOf(district, tongue).startsWith(asked)) chooseDistrict(district);
    else if (place) choosePlace(place);
    else if (district) chooseDistrict(district);
  };

  const isEmpty = found.data?.places.length === 0 && found.data.districts.length === 0;
  return (
    <main aria-label={m.search.label} className="absolute inset-0 z-40 flex flex-col bg-paper">
      {/* biome-ignore lint/a11y/useSemanticElements: the search element is too young for the browsers in use */}
      <form role="search" onSubmit={onSubmit} className="flex items-center gap-1 p-2">
        <Button look="quiet" icon="back" iconOnly onClick={onClose}>
          {m.search.close}
        </Button>
        <Field
          ref={field}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={60}
          label={m.search.label}
          isLabelHidden
          placeholder={m.search.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          before={<Icon name="search" className="size-5 text-ink-soft" />}
          after={
            isTyping && (
              <Button look="quiet" icon="close" iconOnly className="-mr-2" onClick={() => setText("")}>
                {m.search.clear}
              </Button>
            )
          }
        />
      </form>
      <div className="h-1 px-4">{found.isFetching && <Progress label={m.search.searching} isQuiet />}</div>
      <div className="min-h-0 grow overflow-y-auto overscroll-contain">
        {!isTyping && (
          <>
            <Choices title={m.search.recent} action={{ label: m.search.forgetRecent, run: forget }}>
              {recent.map((word) => (
                <Choice key={word} icon="clock" title={word} onChoose={() => setText(word)} />
              ))}
            </Choices>
            <Choices title={m.search.favourites}>
              {favourites.map((place) => (
                <Choice key={place.code} icon="heart" title={place.name} onChoose={() => onPlace(place)} />
              ))}
            </Choices>
            <DistrictChips districts={districts.data ?? []} onChoose={chooseDistrict} />
          </>
        )}
        {isTyping && (
          <>
            <Choices title={m.search.districts}>
              {found.data?.districts.map((district) => (
                <Choice
                  key={district.code}
                  icon="pin"
                  title={nameOf(district, tongue)}
                  hint={district.parent ? nameOf(district.parent, tongue) : undefined}
                  onChoose={() => chooseDistrict(district)}
                />
              ))}
            </Choices>
            <Choices title={m.search.places}>
              {found.data?.places.map((place) => (
                <Choice
                  key={place.code}
                  icon={place.kind === "REST_STATION" ? "cup" : "desk"}
                  title={place.name}
                  hint={place.address ?? undefined}
                  onChoose={() => choosePlace(place)}
                />
              ))}
            </Choices>
            <div aria-live="polite">
              {isEmpty && !found.isFetching && (
                <EmptyState icon="search" title={m.search.none(asked)} hint={m.search.noneHint} />
              )}
            </div>
            {found.isError && (
              <Failed title={m.search.failed} error={found.error} onRetry={() => void found.refetch()} />
            )}
          </>
        )}
      </div>
    </main>
  );
}

function DistrictChips(props: {
  districts: readonly FoundDistrict[];
  onChoose(district: FoundDistrict): void;
}) {
  const tongue = useLanguage();
  if (props.districts.length === 0) return null;
  return (
    <section className="px-4 py-3">
      <h2 className="mb-2 font-semibold text-ink-soft text-sm">{tongue.m.search.districts}</h2>
      <div className="flex flex-wrap gap-2">
        {props.districts.map((district) => (
          <Chip key={district.code} onChange={() => props.onChoose(district)}>
            {nameOf(district, tongue)}
          </Chip>
        ))}
      </div>
    </section>
  );
}
