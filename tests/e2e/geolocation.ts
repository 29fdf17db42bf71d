import type { Page } from "playwright-core";

interface Asked {
  waiting?: ((isFound: boolean) => void)[];
}

/** From now on the device tells its position, or fails to, only when `answerPosition` says so. */
export async function holdPosition(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = window as Asked;
    asked.waiting = [];
    const ask = Geolocation.prototype.getCurrentPosition;
    Geolocation.prototype.getCurrentPosition = function (found, failed, options) {
      asked.waiting?.push((isFound) => {
        if (isFound) ask.call(this, found, failed, options);
        else failed?.({ code: 2 } as GeolocationPositionError);
      });
    };
  });
}

/** Answers whoever waits, or is about to wait, for the device's position. */
export async function answerPosition(page: Page, answer: "found" | "failed"): Promise<void> {
  await page.waitForFunction(() => (window as Asked).waiting?.length);
  await page.evaluate((isFound) => {
    for (const tell of (window as Asked).waiting?.splice(0) ?? []) tell(isFound);
  }, answer === "found");
}
