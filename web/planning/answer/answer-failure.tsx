import { ServerError } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Failed } from "../../ui/failed.tsx";
import { Notice } from "../../ui/notice.tsx";
import { UNMET_SEARCHES } from "../demand-name.ts";
import type { PanelProps } from "../panel.ts";
import { INITIAL } from "../plan-state.ts";
import { hourWords } from "../question/question-words.ts";
import { refusalOf } from "../refusal.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useDemandSets } from "../use-choices.ts";
import { ShareLine } from "./big-share.tsx";

/** What the server does not take back when it is asked again. */
const REFUSALS = new Set(["BAD_USER_INPUT", "NOT_FOUND"]);
const EVERYWHERE = { area: { is: "everywhere" } } as const;

/**
 * No answer: by the question, which can be changed, or by the network or the server, which can be asked again. The shares
 * of the whole week may have come before.
 */
export function AnswerFailure({ question, coverage }: Pick<PanelProps, "question" | "coverage">) {
  const texts = useTexts();
  const { empty } = texts.answer;
  const { error, retry } = coverage;
  const { data: sets } = useDemandSets();
  const asked = sets?.find(({ code }) => code === question.input?.demandSet);
  if (asked?.cellCount === 0)
    return (
      <EmptyState
        icon="search"
        title={empty.noCells}
        hint={asked.code === UNMET_SEARCHES ? texts.data.unmetHint : empty.noCellsHint}
      />
    );
  if (error instanceof ServerError && REFUSALS.has(error.code))
    return (
      <div role="alert">
        <EmptyState icon="warning" title={empty.refused} hint={empty.refusedHint(error.message)}>
          {question.state.area.is !== "everywhere" && (
            <Button onClick={() => question.change(EVERYWHERE)}>{empty.everywhere}</Button>
          )}
          <Button
            onClick={() => {
              question.setChanges(null);
              question.change({ ...INITIAL, view: question.state.view });
            }}
          >
            {empty.reset}
          </Button>
        </EmptyState>
      </div>
    );
  const { hour } = question.state;
  const share = hour === null ? undefined : coverage.week?.shares[hour];
  return (
    <>
      {share !== undefined && <ShareLine share={share} />}
      <Failed
        isServers={error instanceof ServerError}
        networkHint={texts.desk.networkHint}
        serverHint={refusalOf(error, texts) ?? undefined}
        onRetry={retry}
      />
    </>
  );
}

interface NotAllProps {
  readonly coverage: PanelProps["coverage"];
  readonly error: Error;
}

/** Part of the answer did not come, or could not be renewed: what there is stays, and says of which hour it is. */
export function NotAll({ coverage: { former, retry }, error }: NotAllProps) {
  const tongue = useLanguage();
  const texts = useTexts();
  const { answer, desk } = texts;
  const { failure } = tongue.m;
  const isServers = error instanceof ServerError;
  const hour = former && (former.hour === null ? desk.week.anyTime : hourWords(former.hour, tongue));
  return (
    <Notice
      icon={isServers ? "warning" : "offline"}
      title={isServers ? failure.server : failure.network}
      hint={
        hour !== null
          ? answer.former(hour)
          : isServers
            ? (refusalOf(error, texts) ?? failure.serverHint)
            : undefined
      }
    >
      <Button onClick={retry}>{failure.retry}</Button>
    </Notice>
  );
}
