import type { Page } from "playwright-core";
import type { PHONE } from "./browser.ts";

/** A picture of the app for the documents. */
export interface Picture {
  /** Of its file. */
  readonly name: string;
  readonly screen: typeof PHONE;
  /** Device pixels for a CSS pixel. */
  readonly scale: number;
  readonly path: string;
  /** Brings the page to what is to be seen. */
  arrive(page: Page): Promise<unknown>;
}
