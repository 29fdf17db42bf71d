import type { ReactNode } from "react";
import { ServerError } from "../graphql/client.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { Progress } from "../ui/progress.tsx";
import { useTexts } from "./texts/use-texts.ts";
import type { Pages } from "./use-pages.ts";

interface ListProps {
  readonly pages: Pages<unknown>;
  /** What there is none of, and what to do about it. */
  readonly empty: { readonly title: string; readonly hint: string };
  /** The rows. */
  readonly children: ReactNode;
}

/** A list with its count, what stands there while it loads or fails, and a way to more. */
export function List({ pages, empty, children }: ListProps) {
  const { common } = useTexts();
  const { rows, totalCount, isPending, error, more, isFetchingMore, retry } = pages;
  if (isPending) return <Progress label={common.loading} />;
  if (error && rows.length === 0) return <Failed isServers={error instanceof ServerError} onRetry={retry} />;
  if (rows.length === 0) return <EmptyState icon="search" title={empty.title} hint={empty.hint} />;
  return (
    <>
      <p role="status" className="mb-1 text-ink-soft text-sm tabular-nums">
        {totalCount === undefined ? common.shown(rows.length) : common.shownOf(rows.length, totalCount)}
      </p>
      {children}
      {more && (
        <Button className="mt-3" onClick={() => isFetchingMore || more()} aria-disabled={isFetchingMore}>
          {isFetchingMore ? common.loading : common.more}
        </Button>
      )}
    </>
  );
}

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** Narrows a list by what is typed. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <div className="w-full max-w-sm">
      <Field
        type="search"
        label={label}
        isLabelHidden
        placeholder={label}
        value={value}
        maxLength={100}
        onChange={(event) => onChange(event.target.value)}
        before={<Icon name="search" className="size-5 text-ink-soft" />}
      />
    </div>
  );
}
