import type { Language } from "../i18n/language.tsx";

interface DesignTexts {
  readonly title: string;
  readonly disabled: string;
  readonly name: string;
  readonly hint: string;
  readonly wrong: string;
  readonly halfway: string;
  readonly place: string;
  readonly openDialog: string;
  readonly openPopover: string;
  readonly dialogText: string;
  readonly showToast: string;
  readonly sheetText: string;
}

/** Samples for the page of pieces only, so that riders do not carry them. */
export const designTexts: Readonly<Record<Language, DesignTexts>> = {
  zh: {
    title: "界面部件",
    disabled: "不可用",
    name: "名称",
    hint: "写招牌上的名字。",
    wrong: "应为 00:00 到 24:00 之间的时间，收到 9:61。",
    halfway: "完成一半",
    place: "龙山街道暖心驿站",
    openDialog: "打开对话框",
    openPopover: "打开浮层",
    dialogText: "Esc、空白处或关闭按钮都能关上它。",
    showToast: "显示提示",
    sheetText: "最低时完整露出第一条结果。",
  },
  en: {
    title: "The pieces",
    disabled: "Not available",
    name: "Name",
    hint: "As the sign says it.",
    wrong: "Expected a time from 00:00 to 24:00, got 9:61.",
    halfway: "Half done",
    place: "Longshan rest station",
    openDialog: "Open a dialog",
    openPopover: "Open a popover",
    dialogText: "Esc, the space around it and the button all close it.",
    showToast: "Show a toast",
    sheetText: "At its lowest it shows the first result whole.",
  },
};
