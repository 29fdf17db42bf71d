import { ServerError } from "../graphql/client.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { refusalOf } from "./refusal.ts";
import { useTexts } from "./texts/use-texts.ts";

interface FailureLineProps {
  /** What did not happen. */
  readonly text: string;
  /** Why; null: nothing failed, and nothing is shown. */
  readonly error: Error | null;
}

/** What did not happen and why, as far as the server says. */
export function FailureLine({ text, error }: FailureLineProps) {
  const why = refusalOf(error, useTexts());
  const own = error instanceof ServerError ? error.message : null;
  return (
    <AlertLine text={error && (why === null ? text : `${text} ${why}`)} detail={why === null ? own : null} />
  );
}
