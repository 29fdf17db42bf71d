import { dateOf } from "../../i18n/moments.ts";
import { fieldOf } from "../change.ts";
import { useSayer } from "../use-sayer.ts";
import { differingLines } from "./differing-lines.ts";
import { fieldName } from "./field-name.ts";
import { plainWords, type Telling } from "./plain-words.ts";

interface ChangeListProps {
  readonly changes: readonly {
    readonly field: string;
    readonly amenity: string | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly now: Date;
}

const LINES = "whitespace-pre-line break-words";
/** Histories tell instants in the zone of the country; places name no other there. */
const ZONE = "Asia/Shanghai";

/** What differs, each with what it was before and what it is after, in plain words. */
export function ChangeList({ changes, now }: ChangeListProps) {
  const sayer = useSayer();
  const { t, words } = sayer;
  const telling: Telling = { now, zone: ZONE, today: dateOf(now, ZONE), words, t };
  return (
    <dl className="flex flex-col gap-2">
      {changes.map((change) => {
        const field = fieldOf(change);
        const [before, after] = differingLines(
          plainWords(change.field, change.before, telling),
          plainWords(change.field, change.after, telling),
        );
        return (
          <div key={field}>
            <dt className="font-semibold text-sm">{fieldName(field, sayer)}</dt>
            {before !== "" && change.field !== "PLACE" && (
              <dd className={LINES}>
                <span className="sr-only">{t.history.before} </span>
                <del className="text-ink-soft">{before}</del>
              </dd>
            )}
            {after !== "" && (
              <dd className={LINES}>
                <span aria-hidden="true">→ </span>
                <span className="sr-only">{t.history.after} </span>
                <ins className="no-underline">{after}</ins>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
