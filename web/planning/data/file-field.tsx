import { useId, useState } from "react";
import { useTexts } from "../texts/use-texts.ts";

interface FileFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** What to type on the command line instead. */
  readonly command?: string | undefined;
  onChoose(file: File | null): void;
}

/** A labelled file picker for tables and map data, with what is wrong with the file. */
export function FileField({ label, error, command, onChoose }: FileFieldProps) {
  const { upload } = useTexts().data;
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      {/* The browser's own words would be in the browser's language: ours lie over it. */}
      <div
        className={`relative flex min-h-12 items-center gap-3 rounded-card border bg-card p-1.5 focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-1 hover:bg-sunken ${error ? "border-danger" : "border-control"}`}
      >
        <span className="shrink-0 rounded-lg bg-sunken px-3 py-1.5">{upload.choose}</span>
        <span className={`min-w-0 break-all ${name === null ? "text-ink-soft" : ""}`}>
          {name ?? upload.notChosen}
        </span>
        <input
          id={id}
          type="file"
          accept=".csv,.json,.geojson,text/csv,application/json,application/geo+json"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-note` : undefined}
          onChange={({ target }) => {
            const file = target.files?.[0] ?? null;
            setName(file?.name ?? null);
            onChoose(file);
          }}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </div>
      {error && (
        <p id={`${id}-note`} className="mt-1 text-danger text-sm">
          {error}
          {command && <code className="block select-all break-all text-ink">{command}</code>}
        </p>
      )}
    </div>
  );
}
