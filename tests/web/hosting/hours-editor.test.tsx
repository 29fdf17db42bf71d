import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CloseUntil } from "../../../web/hosting/hours/close-until.tsx";
import type { HoursDraft } from "../../../web/hosting/hours/draft.ts";
import { HoursEditor } from "../../../web/hosting/hours/hours-editor.tsx";
import { UNKNOWN_HOURS } from "../../../web/hosting/hours/model.ts";
import { FIRST_WEEKS, withDay } from "../../../web/hosting/hours/week-edits.ts";
import { en } from "../../../web/i18n/en.ts";
import { LanguageProvider, type Words } from "../../../web/i18n/language.tsx";
import { zh } from "../../../web/i18n/zh.ts";
import { ToastProvider } from "../../../web/ui/toast.tsx";

const CHINESE: Words = { language: "zh", locale: "zh-CN", m: zh };
const ENGLISH: Words = { language: "en", locale: "en-GB", m: en };
const NOW = new Date("2026-09-24T02:00:00Z");
const SAVED: HoursDraft = { ...UNKNOWN_HOURS, isKnown: true, week: FIRST_WEEKS.weekdays };

/** What is drawn at first, as text: its tags are gone, each leaves a space. */
function draw(node: ReactNode, words = CHINESE): { html: string; text: string } {
  const html = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider initial={words}>
        <ToastProvider>{node}</ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return {
    html,
    text: html
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .replaceAll("&quot;", '"'),
  };
}
const editor = (draft: HoursDraft, previous = SAVED, isOnline = true) => (
  <HoursEditor
    draft={draft}
    previous={previous}
    onChange={() => undefined}
    now={NOW}
    code="A"
    isOnline={isOnline}
  />
);

describe("the hours editor", () => {
  test("reads as seven sentences", () => {
    const week = withDay(
      withDay(SAVED.week, 0, [
        { from: "09:00", to: "12:00" },
        { from: "20:00", to: "02:00" },
      ]),
      6,
      [{ from: "00:00", to: "00:00" }],
    );
    const { text } = draw(editor({ ...SAVED, week }));
    expect(text).toContain("周一 已改 09:00–12:00、 20:00–次日 02:00 ");
    expect(text).toContain("周二 09:00–18:00 ");
    expect(text).toContain("周六 休息 ");
    expect(text).toContain("周日 已改 24 小时 ");
    expect(draw(editor({ ...SAVED, week }), ENGLISH).text).toContain(
      "Mon Changed 09:00–12:00, 20:00–02:00 next day ",
    );
  });
  test("says what stops saving, with its place, and at the row", () => {
    const week = withDay(SAVED.week, 2, [{ from: "09:00", to: "" }]);
    const { text } = draw(editor({ ...SAVED, week }));
    expect(text).toContain("填好下面几处才能保存和预览： 周三：请填好开始和结束时间");
    expect(text).toContain("09:00–––:–– 请填好开始和结束时间");
  });
  test("offers weeks to begin with where no hours are known, and none of the rest", () => {
    const { html, text } = draw(editor(UNKNOWN_HOURS, UNKNOWN_HOURS));
    expect(text).toContain("还没有开放时间");
    expect(html).not.toContain('role="grid"');
  });
  test("without a network says when the preview comes, and keeps the rest at hand", () => {
    const { html, text } = draw(editor(SAVED, SAVED, false));
    expect(text).toContain("没有网络：联网后再显示预览");
    expect(html).toContain('role="grid"');
  });
  test("lets Tab stop at one date of the calendar, today", () => {
    const stops = draw(editor(SAVED)).html.match(/data-date="[\d-]+" tabindex="0"/gi);
    expect(stops).toEqual(['data-date="2026-09-24" tabindex="0"']);
  });
  test("closures in force can be ended, one to come is told", () => {
    const closures = [
      { from: "2026-09-24T01:00:00Z", until: "2026-09-24T06:00:00Z", reason: "停电" },
      { from: "2026-10-20T01:00:00Z", until: null, reason: null },
      { from: "2026-09-20T01:00:00Z", until: "2026-09-21T06:00:00Z", reason: "已经过去" },
    ];
    const { text } = draw(editor({ ...SAVED, closures }));
    expect(text).toContain("关闭中，今天 14:00 恢复 原因：停电 恢复开放");
    expect(text).toMatch(/10月20日.* 09:00 起关闭，直到另行通知/);
    expect(text).not.toContain("已经过去");
    expect(text.match(/恢复开放/g)).toHaveLength(1);
  });
});

test("closing until a moment names each moment", () => {
  const { text } = draw(
    <CloseUntil
      zone="Asia/Shanghai"
      now={NOW}
      nextOpening="2026-09-25T01:00:00Z"
      onClose={() => undefined}
    />,
  );
  expect(text).toContain(
    "一小时（到 11:00） 今天上午（到 12:00） 今天下午（到 18:00） 到今天结束 到下次开门（明天 09:00） 直到另行通知",
  );
});
