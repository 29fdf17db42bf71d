import { linkLook } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { useTexts } from "./texts/use-texts.ts";

/** A place that is not there, or somebody else's: nobody is told which. */
export function NotMine() {
  const t = useTexts();
  return (
    <EmptyState icon="help" title={t.edit.notFound} hint={t.edit.notFoundHint}>
      <PageLink href="/host" className={linkLook("primary")}>
        {t.nav.myPlaces}
      </PageLink>
    </EmptyState>
  );
}
