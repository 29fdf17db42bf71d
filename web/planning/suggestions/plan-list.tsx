import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { removePlan } from "../../../schema/operations/planning-plans.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { SureDialog } from "../../ui/sure-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import { Fetched } from "../question/fetched.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { formatWhen } from "../when.ts";
import { planTitle } from "./plan-words.ts";
import { PLANS, type PlanHeading, usePlans } from "./use-plan.ts";

/** What was asked for before: to open, or to remove. */
export function PlanList({ onOpen }: { onOpen(id: string): void }) {
  const { suggestions: texts } = useTexts();
  const [leaving, setLeaving] = useState<string | null>(null);
  return (
    <>
      <h2 className="mt-6 mb-1 font-semibold text-lg">{texts.earlier}</h2>
      <Fetched of={usePlans()}>
        {(plans) =>
          plans.length === 0 ? (
            <p className="text-ink-soft">{texts.noEarlier}</p>
          ) : (
            <ul>
              {plans.map((plan) => (
                <Row key={plan.id} plan={plan} onOpen={onOpen} onRemove={setLeaving} />
              ))}
            </ul>
          )
        }
      </Fetched>
      <Removing id={leaving} onDone={() => setLeaving(null)} />
    </>
  );
}

interface RowProps {
  readonly plan: PlanHeading;
  onOpen(id: string): void;
  onRemove(id: string): void;
}

function Row({ plan, onOpen, onRemove }: RowProps) {
  const { suggestions: texts } = useTexts();
  const tongue = useLanguage();
  const title = planTitle(plan, texts, tongue);
  const when = formatWhen(plan.createdAt, tongue);
  const named = texts.by(title, when);
  return (
    <li className="flex items-center gap-1 border-line border-b">
      <button
        type="button"
        onClick={() => onOpen(plan.id)}
        className="min-h-11 min-w-0 grow px-1 py-2 text-left hover:bg-sunken"
      >
        <span className="sr-only">{texts.openPlan}</span>
        <span className="flex flex-wrap justify-between gap-x-3">
          <span className="font-semibold">{title}</span>
          <span className="text-sm">{texts.status[plan.status]}</span>
        </span>
        <span className="block text-ink-soft text-sm">{texts.by(plan.ownerName, when)}</span>
      </button>
      {plan.isMine && (
        <Button look="quiet" icon="close" iconOnly onClick={() => onRemove(plan.id)}>
          {texts.remove(named)}
        </Button>
      )}
    </li>
  );
}

/** Asks, and removes. */
function Removing({ id, onDone }: { id: string | null; onDone(): void }) {
  const { suggestions: texts, desk } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const removing = useAttempt(async (gone: string) => {
    await request(removePlan, { id: gone });
    await client.invalidateQueries({ queryKey: [PLANS], exact: true });
    toast({ text: texts.removed });
  });
  return (
    <>
      <FailureLine text={texts.notRemoved} error={removing.error} />
      {id !== null && (
        <SureDialog
          title={texts.removeTitle}
          closeLabel={desk.close}
          goOn={texts.removeGo}
          stay={texts.keep}
          onGoOn={() => {
            removing.start(id);
            onDone();
          }}
          onStay={onDone}
        >
          {texts.removeText}
        </SureDialog>
      )}
    </>
  );
}
