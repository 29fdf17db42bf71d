import { useLanguage } from "../../i18n/language.tsx";
import { formatMoment } from "../../i18n/moments.ts";
import { useNow } from "../../state/use-now.ts";
import { type Column, Table } from "../../ui/table.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { ZONE } from "../zone.ts";
import type { AuditEntry } from "./audit-entry.ts";
import { useDifferenceText } from "./use-difference-text.ts";

/** More would hide the next row. */
const MOST_DIFFERENCES = 4;

interface AuditTableProps {
  readonly label: string;
  readonly entries: readonly AuditEntry[];
  /** Absent: a name is just a name here. */
  readonly onActor?: ((actor: { id: string; name: string }) => void) | undefined;
}

/** Who did what, to what, when. */
export function AuditTable({ label, entries, onActor }: AuditTableProps) {
  const words = useLanguage();
  const { audit: texts, hosts } = useTexts();
  const now = useNow();
  const say = useDifferenceText();
  const nobodys = new Map(Object.entries(texts.nobody));
  const actions = new Map(Object.entries(texts.action));

  const columns: Column<AuditEntry>[] = [
    {
      key: "at",
      isPlain: true,
      title: texts.at,
      cell: ({ at }) => (
        <time dateTime={at} className="whitespace-nowrap tabular-nums">
          {formatMoment(new Date(at), now, ZONE, words, true)}
        </time>
      ),
    },
    {
      key: "actor",
      title: texts.actor,
      cell: ({ actor, actorId }) =>
        onActor && actorId ? (
          <button
            type="button"
            className="min-h-11 text-left text-accent-strong underline"
            aria-label={texts.onlyBy(actor)}
            onClick={() => onActor({ id: actorId, name: actor })}
          >
            {actor}
          </button>
        ) : (
          (nobodys.get(actor) ?? actor)
        ),
    },
    {
      key: "subject",
      title: texts.subject,
      cell: ({ subject, code }) => (
        <span>
          {subject || hosts.whoeverHasLink}
          {code !== undefined && <span className="block break-all text-ink-soft text-sm">{code}</span>}
        </span>
      ),
    },
    {
      key: "what",
      title: texts.what,
      cell: ({ action, differences }) => (
        <span className="min-w-0">
          <span className="font-semibold">{actions.get(action.toUpperCase()) ?? action}</span>
          <ul className="text-sm">
            {differences.slice(0, MOST_DIFFERENCES).map((difference) => (
              <li key={`${difference.field} ${difference.detail}`} className="break-words text-ink-soft">
                {say(difference)}
              </li>
            ))}
            {differences.length > MOST_DIFFERENCES && (
              <li className="text-ink-soft">{texts.more(differences.length - MOST_DIFFERENCES)}</li>
            )}
          </ul>
        </span>
      ),
    },
  ];
  return <Table label={label} columns={columns} rows={entries} keyOf={({ key }) => key} />;
}
