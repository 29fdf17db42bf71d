import { type ReactNode, Suspense } from "react";
import { createPortal } from "react-dom";
import { useLanguage } from "../i18n/language.tsx";
import { Boundary } from "../ui/boundary.tsx";
import { Button } from "../ui/button.tsx";

/** A part whose code comes when it is first opened, so that the first page weighs less; says so when it cannot come. */
export function Later({ children }: { readonly children: ReactNode }) {
  const { m } = useLanguage();
  // At the top of the page: a part of the header would lie under the sheet.
  const failed = createPortal(
    <p
      role="alert"
      className="fixed inset-x-4 bottom-4 z-50 mx-auto flex max-w-md flex-wrap items-center gap-2 rounded-card bg-card px-4 py-3 shadow-float"
    >
      {m.failure.part}
      <ReloadButton />
    </p>,
    document.body,
  );
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}

/** A part that could not be fetched is not asked for again by the same page. */
export function ReloadButton() {
  const { m } = useLanguage();
  return <Button onClick={() => window.location.reload()}>{m.app.reload}</Button>;
}
