import type { ReactNode } from "react";
import { PageBar } from "./page-bar.tsx";
import { useTabName } from "./use-tab-name.ts";

interface PageProps {
  /** Its heading, and the name of the browser's tab. */
  readonly title: string;
  /** Tables want the whole width; what is read wants a column. */
  readonly isWide?: boolean;
  /** Stand in the bar between the way home and the language. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

/** A page apart from the rider's map: a bar with the way home and the language, a heading, and what it is about. */
export function Page({ title, isWide = false, links, children }: PageProps) {
  useTabName(title);
  const width = isWide ? "max-w-7xl" : "max-w-lg";
  return (
    <>
      <PageBar width={width}>{links}</PageBar>
      <main className={`mx-auto px-4 pt-4 pb-[max(2rem,env(safe-area-inset-bottom))] ${width}`}>
        <h1 className="mb-3 font-semibold text-2xl leading-snug">{title}</h1>
        {children}
      </main>
    </>
  );
}
