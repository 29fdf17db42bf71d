import { type ReactNode, Suspense } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { Boundary } from "../ui/boundary.tsx";

/** A part whose code comes when it is first opened, so that the first page weighs less; says so when it cannot come. */
export function Later({ children }: { readonly children: ReactNode }) {
  const { m } = useLanguage();
  const failed = (
    <p
      role="alert"
      className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md rounded-card bg-card px-4 py-3 shadow-float"
    >
      {m.failure.part}
    </p>
  );
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}
