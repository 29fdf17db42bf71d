import { useEffect, useState } from "react";
import { navigate } from "wouter/use-browser-location";

interface LeaveGuard {
  /** Where a link would lead; null: nobody is leaving. */
  readonly to: string | null;
  leave(): void;
  stay(): void;
}

/**
 * Asks before a link of the app, or the end of the tab, takes somebody away from what is not saved. Going back is not
 * held up.
 */
export function useLeaveGuard(isDirty: boolean): LeaveGuard {
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!isDirty) return;
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href^='/']") : null;
      if (!link || link.getAttribute("target") || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(link.getAttribute("href"));
    };
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    document.addEventListener("click", onClick, true);
    window.addEventListener("beforeunload", onUnload);
    return () => {
      document.removeEventListener("click", onClick, true);
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [isDirty]);
  return {
    to,
    leave: () => to && navigate(to),
    stay: () => setTo(null),
  };
}
