import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { findChromium } from "./find-programs.ts";
import { solidPng } from "./png.ts";

/** Screens in CSS pixels. */
export const PHONE = { width: 390, height: 844 };
export const WIDE = { width: 1280, height: 800 };

export interface VisitOptions {
  readonly screen: { readonly width: number; readonly height: number };
  /** Where the page's clock starts; it goes on from there. */
  readonly now: Date;
  /** Where the device is, which the rider has allowed to be asked for; absent: they refuse. */
  readonly position?: { readonly lat: number; readonly lon: number };
  readonly dark?: boolean;
  /** Device pixels for a CSS pixel. */
  readonly scale?: number;
}

/** One rider's device with the app open in it. Nothing outside this machine is ever asked. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request so far, whether it was answered or not. */
  readonly requests: readonly Request[];
  /** What no visit should see: errors on the console or thrown, breaches of the content security policy. */
  readonly trouble: readonly string[];
  /** For a test that makes trouble on purpose. */
  forgetTrouble(): void;
  /** From now on the base map's tiles come, or fail. They come from the start. */
  serveTiles(areServed: boolean): void;
  /** From now on the API cannot be reached, or can be again. */
  cutNetwork(isCut: boolean): void;
}

/** The first start of a browser is slow, and shares the processor with the database's. */
const FIRST_START_MS = 90_000;

/**
 * The last list of features is the one that counts, so Playwright's is repeated here as far as it matters. The first two
 * open two hidden pages of the browser's own with every window, which cost as much as the app's.
 */
const DISABLED_FEATURES = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

const SWITCHES = [
  `--disable-features=${DISABLED_FEATURES.join(",")}`,
  "--no-sandbox", // it refuses to start as root with one
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium with a profile of its own, which is gone when it is closed. */
export async function launchBrowser(...switches: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("expected Chromium, got none");
  return chromium.launch({ executablePath, args: [...SWITCHES, ...switches], timeout: FIRST_START_MS });
}

/** A fresh device with nothing remembered, on a page that is still empty: go to the app's URL with `visit.page`. */
export async function startVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { screen, now, position, dark = false, scale = 1 } = options;
  const context = await browser.newContext({
    viewport: screen,
    deviceScaleFactor: scale,
    hasTouch: screen.width < 600,
    isMobile: screen.width < 600,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    permissions: position ? ["geolocation"] : [],
    ...(position && { geolocation: { latitude: position.lat, longitude: position.lon, accuracy: 25 } }),
  });
  context.setDefaultTimeout(15_000);
  const network = { areTilesServed: true, isCut: false };
  await context.route(isElsewhere, (route) => {
    if (route.request().resourceType() === "document")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" });
    return network.areTilesServed ? route.fulfill({ contentType: "image/png", body: TILE }) : route.abort();
  });
  await context.route("**/graphql", (route) => (network.isCut ? route.abort() : route.fallback()));
  const page = await context.newPage();
  await page.clock.install({ time: now });

  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));
  const trouble = await watchTrouble(page);
  return {
    page,
    context,
    requests,
    trouble,
    forgetTrouble: () => {
      trouble.length = 0;
    },
    serveTiles: (areServed) => {
      network.areTilesServed = areServed;
    },
    cutNetwork: (isCut) => {
      network.isCut = isCut;
    },
  };
}

const TILE = solidPng(256, [226, 232, 222]);

function isElsewhere({ hostname }: URL): boolean {
  return hostname !== "localhost";
}

/** Requests that the visit itself made fail are not held against the page. */
async function watchTrouble(page: Page): Promise<string[]> {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    const isCut = message.text().includes("net::ERR_FAILED");
    if (!isCut) trouble.push(`console: ${message.text()} (${url})`);
  });
  await page.exposeFunction("reportViolation", (what: string) => trouble.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const report = (window as unknown as { reportViolation(what: string): void }).reportViolation;
      report(`${violatedDirective} refused ${blockedURI}`);
    });
  });
  return trouble;
}
