import { useQuery } from "@tanstack/react-query";
import { officialYear } from "../../../schema/operations/administration-calendar.ts";
import { request, ServerError } from "../../graphql/client.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Failed } from "../../ui/failed.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useEntryText } from "./use-entry-text.ts";

/** Every day of a year that is not an ordinary one. */
export function YearDialog({ year, onClose }: { year: number; onClose(): void }) {
  const { calendar: texts, common } = useTexts();
  const write = useEntryText();
  const query = useQuery({
    queryKey: ["administration", "calendar", year],
    queryFn: async ({ signal }) => (await request(officialYear, { year }, signal)).officialCalendar,
  });
  return (
    <Dialog title={texts.viewTitle(year)} closeLabel={common.close} onClose={onClose}>
      {query.isPending && <Progress label={common.loading} />}
      {query.isError && !query.data && (
        <Failed isServers={query.error instanceof ServerError} onRetry={() => void query.refetch()} />
      )}
      {query.data?.days.length === 0 && <p>{texts.noDays}</p>}
      <ul className="divide-y divide-line">
        {query.data?.days.map(({ date, kind, name }) => (
          <li key={date} className="flex flex-wrap gap-x-3 py-1.5">
            <span className="w-40 tabular-nums">{write.date(date)}</span>
            {/* Some official days are of the public holiday kind, some make up for one; no other kind is listed. */}
            <span>
              {write.entry({
                kind: kind === "MAKE_UP_WORKDAY" ? "MAKE_UP_WORKDAY" : "PUBLIC_HOLIDAY",
                name,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
