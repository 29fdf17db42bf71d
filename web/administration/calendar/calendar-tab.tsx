import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { calendarYears } from "../../../schema/operations/administration-calendar.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { request, ServerError } from "../../graphql/client.ts";
import { dateOf } from "../../i18n/moments.ts";
import { useNow } from "../../state/use-now.ts";
import { useViewer } from "../../state/use-viewer.ts";
import { Button } from "../../ui/button.tsx";
import { Failed } from "../../ui/failed.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Progress } from "../../ui/progress.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { ZONE } from "../zone.ts";
import { DayDialog } from "./day-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { YearDialog } from "./year-dialog.tsx";

type Year = ResultOf<typeof calendarYears>["calendarYears"][number];
type Open = "import" | "day" | number | null;

/** Official days off and make-up workdays, year by year. */
export function CalendarTab() {
  const { calendar: texts, common } = useTexts();
  const { data: viewer } = useViewer();
  const now = useNow();
  const [open, setOpen] = useState<Open>(null);
  const query = useQuery({
    queryKey: ["administration", "calendar"],
    queryFn: async ({ signal }) => (await request(calendarYears, {}, signal)).calendarYears,
  });
  const mayChange = viewer?.isDemo === false;
  const close = (): void => setOpen(null);
  if (query.isPending) return <Progress label={common.loading} />;
  if (query.isError && !query.data)
    return <Failed isServers={query.error instanceof ServerError} onRetry={() => void query.refetch()} />;
  const thisYear = Number(dateOf(now, ZONE).slice(0, 4));
  const missing = query.data?.filter(({ year, isPublished }) => year >= thisYear && !isPublished) ?? [];

  const columns: Column<Year>[] = [
    {
      key: "year",
      isPlain: true,
      title: texts.year,
      sortBy: ({ year }) => year,
      cell: ({ year }) => <b>{year}</b>,
    },
    { key: "state", title: texts.state, cell: (year) => <State year={year} /> },
    { key: "off", title: texts.daysOff, cell: ({ daysOff }) => texts.days(daysOff) },
    { key: "work", title: texts.makeUpWorkdays, cell: ({ makeUpWorkdays }) => texts.days(makeUpWorkdays) },
    {
      key: "actions",
      isPlain: true,
      title: common.actions,
      cell: ({ year }) => (
        <Button onClick={() => setOpen(year)} aria-label={texts.viewLabel(year)}>
          {texts.view}
        </Button>
      ),
    },
  ];
  return (
    <>
      <p className="mb-3 text-ink-soft">{mayChange ? texts.hint : texts.demo}</p>
      {missing.map(({ year }) => (
        <div key={year} className="-mx-3">
          <Notice icon="warning" title={texts.nextMissing(year)} hint={texts.nextMissingHint(year)} />
        </div>
      ))}
      {mayChange && (
        <div className="mb-3 flex flex-wrap gap-2">
          <Button look="primary" onClick={() => setOpen("import")}>
            {texts.import}
          </Button>
          <Button onClick={() => setOpen("day")}>{texts.setDay}</Button>
        </div>
      )}
      <Table label={texts.label} columns={columns} rows={query.data ?? []} keyOf={({ year }) => year} />
      {open === "import" && <ImportDialog onClose={close} />}
      {open === "day" && <DayDialog onClose={close} />}
      {typeof open === "number" && <YearDialog year={open} onClose={close} />}
    </>
  );
}

function State({ year: { isPublished } }: { year: Year }) {
  const { calendar: texts } = useTexts();
  return (
    <span
      className={`inline-flex items-center gap-1 ${isPublished ? "text-open-word" : "text-closing-word"}`}
    >
      <Icon name={isPublished ? "check" : "warning"} className="size-5" />
      {isPublished ? texts.published : texts.unpublished}
    </span>
  );
}
