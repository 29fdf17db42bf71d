import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { formatAgo } from "../i18n/moments.ts";
import type { TravelMode } from "../state/rider-state.ts";
import type { Catalogue } from "../state/use-catalogue.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { Failed, failureIcon } from "./notices.tsx";
import { PlaceDetails } from "./place-details.tsx";
import type { NearbyPlace } from "./use-nearest.ts";
import type { usePlace } from "./use-place.ts";

interface DetailsPaneProps {
  readonly code: string;
  readonly query: ReturnType<typeof usePlace>;
  readonly nearby: NearbyPlace | undefined;
  readonly mode: TravelMode;
  readonly now: Date;
  readonly catalogue: Catalogue;
  readonly notices: ReactNode;
}

/** The details in their scroller: as far as the list knows them at once, whole when they have come. */
export function DetailsPane({ code, query, nearby, mode, now, catalogue, notices }: DetailsPaneProps) {
  const words = useLanguage();
  const { m } = words;
  const scroller = useRef<HTMLElement>(null);
  const place = query.data ?? nearby?.place;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins at its top
  useEffect(() => {
    // Braces: scrolling returns a promise in newer browsers, which is no clean-up.
    scroller.current?.scrollTo({ top: 0 });
  }, [code]);

  return (
    <section
      ref={scroller}
      aria-label={m.details.label}
      data-scroller
      className="min-h-0 grow overflow-y-auto overscroll-contain pb-[env(safe-area-inset-bottom)]"
    >
      {notices}
      {query.isError && query.data && (
        <Notice
          icon={failureIcon(query.error)}
          title={m.failure.stale(formatAgo(new Date(query.dataUpdatedAt), now, words))}
        />
      )}
      {place && <PlaceDetails place={place} nearby={nearby} mode={mode} now={now} catalogue={catalogue} />}
      {query.isPending && !place && (
        <div className="p-4">
          <Progress label={m.list.loading} />
        </div>
      )}
      {query.data === null && (
        <EmptyState icon="pin" title={m.details.notFound} hint={m.details.notFoundHint} />
      )}
      {query.isError && !query.data && (
        <Failed title={m.details.failed} error={query.error} onRetry={() => void query.refetch()} />
      )}
    </section>
  );
}
