import { useRef } from "react";
import { newKey } from "../state/idempotency-key.ts";

/** The key of a change: the same while the same is sent again, as after a lost network; another for another change. */
export function useOnceKey(): (payload: object) => string {
  const last = useRef({ payload: "", key: "" });
  return (payload) => {
    const text = JSON.stringify(payload);
    if (last.current.payload !== text) last.current = { payload: text, key: newKey() };
    return last.current.key;
  };
}
