import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { compareScenarios } from "../../../schema/operations/planning-scenarios.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useDelayed } from "../../state/use-delayed.ts";
import { Progress } from "../../ui/progress.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { FailureLine } from "../failure-line.tsx";
import { formatCount, formatShare, formatWeight } from "../numbers.ts";
import { PATIENT } from "../patient.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { Question } from "../use-question.ts";

type Compared = ResultOf<typeof compareScenarios>["compareScenarios"][number];

/** Milliseconds that the hour must rest. */
const REST = 80;

/** Today and some scenarios by the question at hand, side by side; every column sorts. */
export function Comparison({ question, ids }: { question: Question; ids: readonly string[] }) {
  const { compare: texts, effect } = useTexts().scenarios;
  const { locale } = useLanguage();
  const { input, state } = question;
  const hour = useDelayed(state.hour, REST);
  const { data, error } = useQuery({
    queryKey: ["planning-comparison", input, hour, ids],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (!input) return [];
      const asked = { ...input, hour, scenario: null, changes: null };
      const variables = { question: asked, scenarios: [...ids] };
      return (await request(compareScenarios, variables, signal, PATIENT)).compareScenarios;
    },
  });
  if (error) return <FailureLine text={texts.failed} error={error} />;
  if (!data) return <Progress label={effect.renewing} />;
  const number = (
    key: keyof Pick<typeof texts, "share" | "mean" | "weight" | "places" | "changes">,
    sortBy: (row: Compared) => number,
    cell: (row: Compared) => string,
  ): Column<Compared> => ({
    key,
    title: texts[key],
    sortBy,
    cell: (row) => <span className="block py-2 tabular-nums">{cell(row)}</span>,
  });
  const nameOf = ({ name }: Compared): string => name ?? texts.today;
  return (
    <div className="overflow-x-auto text-sm">
      <Table
        label={texts.title}
        isDense
        rows={data}
        keyOf={({ scenario }) => scenario ?? ""}
        columns={[
          { key: "name", title: texts.name, isPlain: true, sortBy: nameOf, cell: nameOf },
          number(
            "share",
            (row) => row.coverage.share ?? 0,
            (row) => formatShare(row.coverage.share, locale),
          ),
          number(
            "mean",
            (row) => row.meanShare ?? 0,
            (row) => formatShare(row.meanShare, locale),
          ),
          number(
            "weight",
            (row) => row.coverage.coveredWeight,
            (row) => formatWeight(row.coverage.coveredWeight, locale),
          ),
          number(
            "places",
            (row) => row.coverage.openPlaces,
            (row) => formatCount(row.coverage.openPlaces, locale),
          ),
          number(
            "changes",
            (row) => row.changes,
            (row) => formatCount(row.changes, locale),
          ),
        ]}
      />
      <p className="mt-1 text-ink-soft">{texts.explain}</p>
    </div>
  );
}
