import { migratedTemplate } from "../../server/database/template.ts";

/** Makes the template that every embedded test database starts from, once instead of in each worker. */
export default async function setup(): Promise<void> {
  await migratedTemplate();
}
