import { useId } from "react";

interface FileFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** What to type on the command line instead. */
  readonly command?: string | undefined;
  onChoose(file: File | null): void;
}

/** A labelled file picker for tables and map data, with what is wrong with the file. */
export function FileField({ label, error, command, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.json,.geojson,text/csv,application/json,application/geo+json"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-note` : undefined}
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
        className={`min-h-12 w-full cursor-pointer rounded-card border bg-card p-1.5 file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-lg file:border-0 file:bg-sunken file:px-3 file:text-ink ${error ? "border-danger" : "border-control"}`}
      />
      {error && (
        <p id={`${id}-note`} className="mt-1 text-danger text-sm">
          {error}
          {command && <code className="block select-all break-all text-ink">{command}</code>}
        </p>
      )}
    </div>
  );
}
