import { Icon } from "./icon.tsx";

interface AlertLineProps {
  readonly text: string | null;
  /** The server's own words, in English. */
  readonly detail?: string | null | undefined;
}

/** What went wrong with a whole form, read out when it comes; nothing while there is nothing. */
export function AlertLine({ text, detail }: AlertLineProps) {
  return (
    // Empty it takes no room, nor a gap, but is there to be spoken to.
    <div role="alert" className="empty:sr-only">
      {text !== null && (
        <p className="flex items-start gap-2 rounded-card border border-danger px-3 py-2 text-danger">
          <Icon name="warning" className="mt-0.5 size-5" />
          <span className="min-w-0 break-words">
            {text}
            {detail && (
              <span lang="en" className="block text-sm">
                {detail}
              </span>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
