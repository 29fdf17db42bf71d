import { DEMO_DOMAIN } from "./emails.ts";
import type { HostRole, Role } from "./viewer.ts";

/** What somebody who tries the demo can be. */
export type DemoPart = "HOST_OWNER" | "HOST_EDITOR" | "PLANNER" | "CASE_WORKER" | "ADMINISTRATOR";

export interface DemoAccount {
  part: DemoPart;
  name: string;
  email: string;
  role: Role | null;
  /** By the host's name. */
  host: { name: string; role: HostRole } | null;
}

/** No secret: the sign-in page shows it. These accounts reach demo data only. */
export const DEMO_PASSWORD = "nuanyi-demo";

/** The demo's chain: a host above these, so that one owner has the places of several. */
export const DEMO_CHAIN = { name: "暖橙连锁集团", branches: ["暖橙便利店", "晨露咖啡"] };
const SINGLE_SHOP = "富商市场";

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    ...account("HOST_OWNER", "演示·连锁店主", "host"),
    host: { name: DEMO_CHAIN.name, role: "OWNER" },
  },
  { ...account("HOST_EDITOR", "演示·市场店员", "shop"), host: { name: SINGLE_SHOP, role: "EDITOR" } },
  { ...account("PLANNER", "演示·规划员", "planner"), role: "PLANNER" },
  { ...account("CASE_WORKER", "演示·坐席", "cases"), role: "CASE_WORKER" },
  { ...account("ADMINISTRATOR", "演示·管理员", "admin"), role: "ADMINISTRATOR" },
];

function account(part: DemoPart, name: string, local: string): DemoAccount {
  return { part, name, email: `${local}@${DEMO_DOMAIN}`, role: null, host: null };
}
