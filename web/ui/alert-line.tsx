import { Icon } from "./icon.tsx";

/** What went wrong with a whole form, read out when it comes; nothing while there is nothing. */
export function AlertLine({ text }: { text: string | null }) {
  return (
    // Empty it takes no room, nor a gap, but is there to be spoken to.
    <div role="alert" className="empty:sr-only">
      {text !== null && (
        <p className="flex items-start gap-2 rounded-card border border-danger px-3 py-2 text-danger">
          <Icon name="warning" className="mt-0.5 size-5" />
          {text}
        </p>
      )}
    </div>
  );
}
