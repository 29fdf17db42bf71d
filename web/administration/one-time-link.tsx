import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { useTexts } from "./texts/use-texts.ts";

interface OneTimeLinkProps {
  readonly title: string;
  /** What it is for and how long it lasts. */
  readonly hint: string;
  readonly url: string;
  onClose(): void;
}

/** A link to hand over. The server keeps a digest of it only: it is shown this once. */
export function OneTimeLink({ title, hint, url, onClose }: OneTimeLinkProps) {
  const { common, hosts } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      setOutcome("copied");
    } catch {
      // Refused, or a page without TLS: then by hand.
      field.current?.select();
      setOutcome("failed");
    }
  };
  return (
    <Dialog title={title} closeLabel={common.close} onClose={onClose}>
      <p className="mb-3">{hint}</p>
      <Field
        ref={field}
        label={common.link}
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
        hint={outcome === "failed" ? common.copyFailed : ""}
      />
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{hosts.done}</Button>
        <Button
          look="primary"
          onClick={() => void copy()}
          {...(outcome === "copied" && { icon: "check" as const })}
        >
          <span role="status">{outcome === "copied" ? common.copied : common.copy}</span>
        </Button>
      </div>
    </Dialog>
  );
}
