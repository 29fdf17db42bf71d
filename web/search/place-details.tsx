import { type ReactNode, useEffect, useRef } from "react";
import { formatDistance, formatDuration } from "../i18n/distance.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatAgo } from "../i18n/moments.ts";
import type { TravelMode } from "../state/rider-state.ts";
import { type Catalogue, nameOf } from "../state/use-catalogue.ts";
import { Badge } from "../ui/badge.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Progress } from "../ui/progress.tsx";
import { AmenityGrid } from "./amenity-grid.tsx";
import { NavigateButton } from "./navigate-button.tsx";
import { outlook, signOf } from "./openness.ts";
import { opennessSentence } from "./openness-text.ts";
import { PlaceActions } from "./place-actions.tsx";
import { StillCorrect } from "./still-correct.tsx";
import type { NearbyPlace } from "./use-nearest.ts";
import type { PlaceDetails as Details } from "./use-place.ts";
import { WeekTable } from "./week-table.tsx";
import { zoneOf } from "./zone.ts";

interface PlaceDetailsProps {
  /** From the list at first, in full once it has come. */
  readonly place: NearbyPlace["place"] | Details;
  readonly nearby: NearbyPlace | undefined;
  readonly mode: TravelMode;
  readonly now: Date;
  readonly catalogue: Catalogue;
}

/** Everything about one place, what decides first on top. */
export function PlaceDetails({ place, nearby, mode, now, catalogue }: PlaceDetailsProps) {
  const words = useLanguage();
  const { m } = words;
  const details = "navigation" in place ? place : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const view = outlook(place, now);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is a new reading
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [place.code]);

  return (
    <article aria-labelledby="place-name" className="flex flex-col gap-4 px-4 pb-6">
      <header className="flex flex-col gap-1" data-peek="">
        <h2
          id="place-name"
          ref={heading}
          tabIndex={-1}
          className="font-semibold text-xl leading-snug outline-none"
        >
          {place.name}
        </h2>
        <p>
          <Badge sign={signOf(view)}>
            {opennessSentence(view, now, zoneOf(place), words, Boolean(details?.phone))}
          </Badge>
        </p>
        <p className="text-ink-soft">
          {m.kind[place.kind]}
          {nearby && (
            <span className="tabular-nums">
              {" · "}
              {m.details.away(
                formatDistance(nearby.metres, words),
                m.unit.travel(m.mode[mode], formatDuration(nearby.travelMinutes, words)),
              )}
            </span>
          )}
        </p>
        {place.isDemo && <DemoLabel />}
      </header>
      {details ? (
        <>
          <NavigateButton links={details.navigation} />
          <PlaceActions place={details} />
        </>
      ) : (
        <Progress label={m.list.loading} isQuiet />
      )}
      <Facts place={place} details={details} />
      {details && (
        <>
          <Part title={m.details.hours} icon="clock">
            {details.hours ? <WeekTable hours={details.hours} now={now} /> : <p>{m.details.hoursUnknown}</p>}
            {!details.hours && details.hoursText && (
              <p className="text-ink-soft">{m.details.hoursNotUnderstood(details.hoursText)}</p>
            )}
            <p className="mt-2 text-ink-soft text-sm">
              {details.hoursCheckedAt
                ? m.details.lastChecked(formatAgo(new Date(details.hoursCheckedAt), now, words))
                : m.details.lastCheckedNever}
            </p>
            <StillCorrect key={details.code} code={details.code} recent={details.confirmations.recent} />
          </Part>
          <Part title={m.details.amenities} icon="check">
            <AmenityGrid amenities={details.amenities} catalogue={catalogue} />
          </Part>
          {(details.description || details.photoUrl) && (
            <Part title={m.details.about} icon="home">
              <p className="whitespace-pre-line">{details.description}</p>
              {details.photoUrl && (
                <img
                  src={details.photoUrl}
                  alt={m.details.picture(details.name)}
                  loading="lazy"
                  referrerPolicy="no-referrer"
                  className="mt-2 max-h-80 w-full rounded-card object-cover"
                />
              )}
            </Part>
          )}
          <a
            href={`/host/${encodeURIComponent(place.code)}`}
            className="flex min-h-11 w-fit items-center text-ink-soft text-sm underline"
          >
            {m.details.forHost}
          </a>
        </>
      )}
    </article>
  );
}

/** Said wherever a made-up place might be taken for a real one. */
function DemoLabel() {
  const { m } = useLanguage();
  return (
    <p className="w-fit rounded-full border border-control border-dashed px-2.5 text-sm">{m.app.demo}</p>
  );
}

function Facts({ place, details }: { place: PlaceDetailsProps["place"]; details: Details | undefined }) {
  const words = useLanguage();
  const { m } = words;
  const host = details?.host;
  const district = details?.district;
  const wayIn = place.access && [m.access[place.access], details?.accessNote].filter(Boolean).join(" · ");
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      <Fact name={m.details.wayIn}>{wayIn || details?.accessNote}</Fact>
      <Fact name={m.details.address}>{place.address}</Fact>
      <Fact name={m.details.host}>
        {host && (host.parent ? m.details.hostOf(host.name, host.parent.name) : host.name)}
      </Fact>
      <Fact name={m.details.district}>
        {district &&
          [district.parent, district].flatMap((area) => (area ? nameOf(area, words) : [])).join(" · ")}
      </Fact>
      <Fact name={m.details.phone}>{details?.phone}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

function Part({ title, icon, children }: { title: string; icon: IconName; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 flex items-center gap-2 font-semibold">
        <Icon name={icon} className="size-5 text-accent" />
        {title}
      </h3>
      {children}
    </section>
  );
}
