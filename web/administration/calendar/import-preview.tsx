import type { ReactNode } from "react";
import type { importCalendar } from "../../../schema/operations/administration-calendar.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useEntryText } from "./use-entry-text.ts";

export type CalendarChange = ResultOf<typeof importCalendar>["importCalendar"];

/** What an import would do, date by date. */
export function ImportPreview({ change }: { change: CalendarChange }) {
  const { calendar: texts } = useTexts();
  const write = useEntryText();
  const { added, changed, removed, overruled, withoutEffect } = change;
  if (added.length + changed.length + removed.length === 0) return <p>{texts.nothing}</p>;
  return (
    <div className="flex flex-col gap-3">
      <Part title={texts.added(added.length)} count={added.length}>
        {added.map((entry) => (
          <Line key={entry.date} date={write.date(entry.date)} text={write.entry(entry)} />
        ))}
      </Part>
      <Part title={texts.changed(changed.length)} count={changed.length}>
        {changed.map(({ before, after }) => (
          <Line
            key={after?.date ?? before?.date}
            date={write.date(after?.date ?? before?.date ?? "")}
            text={texts.change(write.entry(before), write.entry(after))}
          />
        ))}
      </Part>
      <Part title={texts.removed(removed.length)} count={removed.length}>
        {removed.map((entry) => (
          <Line key={entry.date} date={write.date(entry.date)} text={write.entry(entry)} />
        ))}
      </Part>
      <Part title={texts.overruled(overruled.length)} count={overruled.length}>
        {overruled.map(({ before, after }) => (
          <Line
            key={after?.date ?? before?.date}
            date={write.date(after?.date ?? before?.date ?? "")}
            text={texts.change(write.entry(before), write.entry(after))}
          />
        ))}
      </Part>
      <Part title={texts.withoutEffect(withoutEffect.length)} count={withoutEffect.length}>
        {withoutEffect.map((date) => (
          <Line key={date} date={write.date(date)} text="" />
        ))}
      </Part>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <ul
        className="max-h-60 overflow-y-auto rounded-card bg-sunken px-3 py-2"
        tabIndex={count > 8 ? 0 : undefined}
      >
        {children}
      </ul>
    </section>
  );
}

function Line({ date, text }: { date: string; text: string }) {
  return (
    <li className="flex flex-wrap gap-x-3">
      <span className="w-40 tabular-nums">{date}</span>
      <span>{text}</span>
    </li>
  );
}
