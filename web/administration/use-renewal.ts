import { useQueryClient } from "@tanstack/react-query";
import { useToast } from "../ui/toast.tsx";

/**
 * After a change: whatever is shown is asked for anew, for one thing shows in many places - the rider's lists too - and a
 * message says what was done.
 */
export function useRenewal(): (message: string) => Promise<void> {
  const client = useQueryClient();
  const toast = useToast();
  return async (message) => {
    toast({ text: message });
    await client.invalidateQueries();
  };
}
