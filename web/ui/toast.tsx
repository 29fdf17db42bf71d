import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

interface ToastMessage {
  readonly text: string;
  /** What brings back the state before, with its word. */
  readonly undo?: { readonly label: string; run(): void };
}

const SECONDS = { plain: 4, withUndo: 10 };

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Says that something was done, and takes it back for ten seconds where it can be. One at a time. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const show = useCallback((message: ToastMessage) => setToast({ ...message }), []);

  useEffect(() => {
    if (!toast) return;
    const seconds = toast.undo ? SECONDS.withUndo : SECONDS.plain;
    const timer = setTimeout(() => setToast(null), seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--bottom-bar,0px)+max(1rem,env(safe-area-inset-bottom)))] z-50 flex justify-center px-4"
      >
        {toast && <Toast message={toast} onDone={() => setToast(null)} />}
      </div>
    </ToastContext>
  );
}

/** The bar itself; shown on its own only where the pieces are shown. */
export function Toast({ message, onDone }: { message: ToastMessage; onDone(): void }) {
  const { text, undo } = message;
  return (
    <div className="pointer-events-auto flex min-h-12 items-center gap-3 rounded-card bg-ink px-4 text-paper shadow-float">
      <span className="py-2">{text}</span>
      {undo && (
        <button
          type="button"
          className="min-h-11 px-2 font-semibold underline underline-offset-4"
          onClick={() => {
            undo.run();
            onDone();
          }}
        >
          {undo.label}
        </button>
      )}
    </div>
  );
}

/** Shows a message at the bottom of the screen. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error("expected a ToastProvider above");
  return show;
}
