import type { ReactNode } from "react";
import { Popover } from "../../ui/popover.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { AmenityFields } from "./amenity-fields.tsx";
import { AreaFields } from "./area-fields.tsx";
import { DemandFields } from "./demand-fields.tsx";
import { HourFields } from "./hour-fields.tsx";
import { KindFields } from "./kind-fields.tsx";
import type { Slot } from "./question-words.ts";
import { ScenarioFields } from "./scenario-fields.tsx";
import { sentenceParts } from "./sentence.ts";
import { ThresholdFields } from "./threshold-fields.tsx";

type SentenceProps = Pick<PanelProps, "question" | "map" | "words">;

const WORD =
  "min-h-11 min-w-11 rounded-card px-0.5 text-left font-semibold text-accent-strong underline decoration-2 decoration-dotted underline-offset-4 hover:bg-accent-soft hover:decoration-solid aria-expanded:bg-accent-soft";

/** The question read as one sentence; each of its words that can be changed is a button. */
export function QuestionSentence({ question, map, words }: SentenceProps) {
  const { question: texts } = useTexts();
  return (
    <div className="text-lg leading-11">
      {sentenceParts(texts.sentence).map((part) =>
        "text" in part ? (
          part.text
        ) : (
          <span key={part.slot} className="inline-flex max-w-full items-baseline">
            {part.before}
            <Popover
              className={WORD}
              label={texts.change(texts.slot[part.slot], words[part.slot])}
              title={texts.slot[part.slot]}
              doneLabel={texts.done}
              content={(close) => <Fields slot={part.slot} question={question} map={map} close={close} />}
            >
              {words[part.slot]}
            </Popover>
            {/* what ends the clause stands after the last line of a long word */}
            <span className="self-baseline-last">{part.after}</span>
          </span>
        ),
      )}
    </div>
  );
}

interface FieldsProps extends Pick<SentenceProps, "question" | "map"> {
  readonly slot: Slot;
  close(): void;
}

function Fields({ slot, question, map, close }: FieldsProps): ReactNode {
  const { state, change } = question;
  switch (slot) {
    case "threshold":
      return <ThresholdFields state={state} change={change} />;
    case "hour":
      return <HourFields state={state} change={change} />;
    case "kinds":
      return <KindFields state={state} change={change} />;
    case "amenities":
      return <AmenityFields state={state} change={change} />;
    case "demand":
      return <DemandFields state={state} change={change} />;
    case "area":
      return <AreaFields state={state} change={change} map={map} onDraw={close} />;
    case "scenario":
      return <ScenarioFields question={question} />;
  }
}
