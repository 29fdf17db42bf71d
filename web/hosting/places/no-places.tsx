import { Button, linkLook } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useHost } from "../use-host.ts";

interface NoPlacesProps {
  /** What was looked for; "": nothing. */
  readonly search: string;
  /** There are places, but none that needs attention. */
  readonly isFiltered: boolean;
  onClear(): void;
  onShowAll(): void;
}

/** Why no card is shown, and what to do: whom to ask, what to search for, or nothing at all. */
export function NoPlaces({ search, isFiltered, onClear, onShowAll }: NoPlacesProps) {
  const { list } = useTexts();
  const host = useHost();
  if (isFiltered)
    return (
      <EmptyState icon="check" title={list.allWell} hint={list.allWellHint}>
        <Button onClick={onShowAll}>{list.showAll}</Button>
      </EmptyState>
    );
  if (search !== "")
    return (
      <EmptyState icon="search" title={list.notFound(search)} hint={list.notFoundHint}>
        <Button onClick={onClear}>{list.clear}</Button>
      </EmptyState>
    );
  return (
    <EmptyState icon="home" title={list.none} hint={list.noneHint(host?.email ?? "")}>
      <PageLink href="/account" className={linkLook("plain")}>
        {list.toAccount}
      </PageLink>
    </EmptyState>
  );
}
