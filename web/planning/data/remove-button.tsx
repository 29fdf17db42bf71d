import { useState } from "react";
import { ServerError } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { SureDialog } from "../../ui/sure-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import { refusalOf } from "../refusal.ts";
import { useTexts } from "../texts/use-texts.ts";

interface RemoveButtonProps {
  readonly name: string;
  /** What goes with it. */
  readonly warning: string;
  onRemove(): Promise<void>;
}

/** Removes something that many may use, after asking. */
export function RemoveButton({ name, warning, onRemove }: RemoveButtonProps) {
  const texts = useTexts();
  const { data } = texts;
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const removing = useAttempt(async () => {
    await onRemove();
    setAsking(false);
    toast({ text: data.removed(name) });
  });
  const { error } = removing;
  const why = refusalOf(error, texts);
  return (
    <>
      <Button
        look="quiet"
        className="shrink-0 whitespace-nowrap px-2!"
        aria-label={data.remove(name)}
        onClick={() => setAsking(true)}
      >
        {data.removeShort}
      </Button>
      {isAsking && (
        <SureDialog
          title={data.removeTitle}
          closeLabel={data.keep}
          goOn={data.removeShort}
          stay={data.keep}
          onGoOn={removing.start}
          onStay={() => setAsking(false)}
        >
          {warning}
          {error && (
            <span role="alert" className="mt-2 block text-danger">
              {data.notRemoved}
              {why !== null && ` ${why}`}
              {why === null && error instanceof ServerError && (
                <span lang="en" className="block text-sm">
                  {error.message}
                </span>
              )}
            </span>
          )}
        </SureDialog>
      )}
    </>
  );
}
