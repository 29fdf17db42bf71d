import { type FormEvent, useId, useState } from "react";
import { ServerError } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { checkForm } from "../../ui/check-form.ts";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FailureLine } from "../failure-line.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { Question } from "../use-question.ts";
import { isName, isNote } from "./names.ts";
import type { Draft } from "./use-draft.ts";
import { useSaving } from "./use-saving.ts";

type Way = "saveNew" | "saveChanges" | "overwrite" | "takeTheirs";

/** Keeps the scenario under a name; where somebody else changed it meanwhile, asks whose is to hold. */
export function SaveForm({ draft, question }: { draft: Draft; question: Question }) {
  const { save: texts } = useTexts().scenarios;
  const { saved } = draft;
  const [name, setName] = useState(saved?.name ?? "");
  const [note, setNote] = useState(saved?.note ?? "");
  const [wrong, setWrong] = useState({ name: false, note: false });
  const [shown, setShown] = useState(saved);
  // saved again, here or in the list below: the fields have what is saved
  if (shown !== saved) {
    setShown(saved);
    setName(saved?.name ?? "");
    setNote(saved?.note ?? "");
  }
  const ways = useSaving(question, draft);
  const saving = useAttempt((way: Way) => {
    const named = { name, note };
    if (saved === null || way === "saveNew") return ways.saveNew(named);
    return way === "takeTheirs" ? ways.takeTheirs(saved) : ways[way](saved, named);
  });
  const { error, isBusy } = saving;
  const isConflict =
    saved !== null && error instanceof ServerError && error.code === "CONFLICT" && "version" in error.details;
  const canChange = saved?.isMine === true;
  const isOther = draft.isUnsaved || name.trim() !== saved?.name || note.trim() !== (saved.note ?? "");
  const start = (form: HTMLFormElement | null, way: Way): void => {
    const next = { name: !isName(name), note: !isNote(note) };
    const check = (): boolean => {
      setWrong(next);
      return !next.name && !next.note;
    };
    if (form && checkForm(form, check)) saving.start(way);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    start(event.currentTarget, canChange ? "saveChanges" : "saveNew");
  };
  return (
    <form onSubmit={submit} noValidate aria-label={texts.title} className="flex flex-col gap-3">
      <h3 className="font-semibold">{texts.title}</h3>
      <Field
        label={texts.name}
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={wrong.name ? texts.wrongName : undefined}
      />
      <Note text={note} onChange={setNote} error={wrong.note ? texts.wrongNote : undefined} />
      {isConflict ? (
        <Notice icon="warning" title={texts.conflict} hint={texts.conflictText}>
          <Button onClick={() => saving.start("overwrite")}>{texts.overwrite}</Button>
          <Button onClick={() => saving.start("saveNew")}>{texts.copy}</Button>
          <Button onClick={() => saving.start("takeTheirs")}>{texts.theirs}</Button>
        </Notice>
      ) : (
        <FailureLine text={texts.failed} error={error} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isBusy || (canChange && !isOther)}>
          {saved === null ? texts.save : canChange ? texts.change : texts.copy}
        </Button>
        {canChange && (
          <Button disabled={isBusy} onClick={(event) => start(event.currentTarget.form, "saveNew")}>
            {texts.copy}
          </Button>
        )}
      </div>
    </form>
  );
}

interface NoteProps {
  readonly text: string;
  onChange(text: string): void;
  readonly error: string | undefined;
}

function Note({ text, onChange, error }: NoteProps) {
  const { save: texts } = useTexts().scenarios;
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        {texts.note}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-note` : undefined}
        onChange={({ target }) => onChange(target.value)}
        className={`w-full rounded-card border bg-card px-3 py-2 ${error ? "border-danger" : "border-control"}`}
      />
      {error && (
        <p id={`${id}-note`} className="text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
