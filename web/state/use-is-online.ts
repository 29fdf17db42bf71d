import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

const subscribe = (changed: () => void): (() => void) => onlineManager.subscribe(changed);

/** Whether the device believes that it has a network: only for saying so, for it is often wrong. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => onlineManager.isOnline());
