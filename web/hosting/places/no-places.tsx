import { Button, linkLook } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useViewer } from "../use-viewer.ts";

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
  const { data: viewer } = useViewer();
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
    <EmptyState icon="home" title={list.none} hint={list.noneHint(viewer?.email ?? "")}>
      <PageLink href="/account" className={linkLook("plain")}>
        {list.toAccount}
      </PageLink>
    </EmptyState>
  );
}
