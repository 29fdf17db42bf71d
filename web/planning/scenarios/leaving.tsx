import { useLeaveGuard } from "../../state/use-leave-guard.ts";
import type { Question } from "../use-question.ts";
import { UnsavedDialog } from "./unsaved-dialog.tsx";

/** Asks before a link, or the end of the tab, takes the planner away from a scenario that is not saved. */
export function Leaving({ changes }: Pick<Question, "changes">) {
  const { to, leave, stay } = useLeaveGuard(changes !== null);
  return to !== null && <UnsavedDialog onGoOn={leave} onStay={stay} />;
}
