import { useMutation } from "@tanstack/react-query";

interface Attempt<Given extends readonly unknown[]> {
  readonly isBusy: boolean;
  /** Of the last attempt; null again while the next one runs. */
  readonly error: Error | null;
  /** Does it, unless it is being done already. */
  start(...given: Given): void;
}

/** Something asked of the server once a press: not twice when pressed twice; offline it fails at once. */
export function useAttempt<Given extends readonly unknown[]>(
  run: (...given: Given) => Promise<void>,
): Attempt<Given> {
  const { isPending, error, mutate } = useMutation({
    mutationFn: (given: Given) => run(...given),
    networkMode: "always",
  });
  return {
    isBusy: isPending,
    error,
    start: (...given) => {
      if (!isPending) mutate(given);
    },
  };
}
