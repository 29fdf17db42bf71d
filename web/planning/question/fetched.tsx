import type { ReactNode } from "react";
import { useTexts } from "../texts/use-texts.ts";

interface FetchedProps<Data> {
  readonly of: { readonly data: Data | undefined; readonly isError: boolean };
  readonly children: (data: Data) => ReactNode;
}

/** Choices that the server has, or why there are none to see. */
export function Fetched<Data>({ of, children }: FetchedProps<Data>) {
  const { field } = useTexts().question;
  if (of.data !== undefined) return children(of.data);
  return <p className="py-2 text-ink-soft">{of.isError ? field.failed : field.loading}</p>;
}
