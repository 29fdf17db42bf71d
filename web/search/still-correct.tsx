import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { confirmPlace } from "../../schema/operations/confirm-place.ts";
import { request } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { newKey } from "../state/idempotency-key.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

/** One tap says that the hours are still right; how many did lately stands beside it. */
export function StillCorrect({ code, recent }: { code: string; recent: number }) {
  const { m } = useLanguage();
  const toast = useToast();
  const client = useQueryClient();
  // one key for all attempts: a tap whose answer got lost is counted once
  const key = useRef(newKey());
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: () => request(confirmPlace, { code, idempotencyKey: key.current }),
    networkMode: "always",
    onSuccess: () => client.invalidateQueries({ queryKey: ["place", code] }),
    onError: () => toast({ text: m.details.confirmFailed }),
  });
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button icon="check" disabled={isPending || isSuccess} onClick={() => mutate()}>
        {isSuccess ? m.details.confirmed : m.details.stillCorrect}
      </Button>
      {recent > 0 && <span className="text-ink-soft text-sm">{m.details.confirmedRecently(recent)}</span>}
    </div>
  );
}
