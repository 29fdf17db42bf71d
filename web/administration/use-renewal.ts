import { useQueryClient } from "@tanstack/react-query";
import { useToast } from "../ui/toast.tsx";

/**
 * After a change: whatever is shown is asked for anew, for one thing shows in many places - the rider's lists too - and a
 * message says what was done. Without one where a dialog stays open: it would cover the message.
 */
export function useRenewal(): (message?: string) => Promise<void> {
  const client = useQueryClient();
  const toast = useToast();
  return async (message) => {
    if (message !== undefined) toast({ text: message });
    await client.invalidateQueries();
  };
}
