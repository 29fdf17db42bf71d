import { rider } from "./zh/rider.ts";
import { gap, words } from "./zh/words.ts";

/**
 * Every text of the app, in Chinese: the source of truth for which messages there are and what they take.
 * Another language is checked against this shape by tsc, so one missing or too many fails the build.
 */
export const zh = {
  ...words,
  ...rider,
  app: {
    title: "暖驿 · 最近的暖心驿站",
    demo: "演示数据，并非真实地点",
    demoShort: "演示数据",
    switchLanguage: "English",
    switchLanguageShort: "EN",
    notFound: "这里没有页面",
    notFoundHint: "链接可能写错了，或者页面已经搬走。",
    toStart: "回到附近的驿站",
    crashed: "页面出错了",
    crashedHint: "重新载入通常就好；筛选和地图位置都在网址里，不会丢。",
    reload: "重新载入",
  },
  failure: {
    stale: (ago: string) => `暂时更新不了，显示的是${gap(ago)}的结果`,
    staleElsewhere: (ago: string) => `暂时更新不了，显示的是${gap(ago)}另一次搜索的结果`,
    network: "连不上服务器",
    networkHint: "检查网络后再试。以前看过的结果会留在手机里。",
    server: "服务器没有给出结果",
    serverHint: "请稍后再试。",
    retry: "重试",
    tiles: "底图暂时载入不了，先用简图",
    map: "地图没有载入，列表照常可用",
    part: "这一部分没有载入，请检查网络后重新载入。",
  },
  map: {
    area: "地图",
    label: "地点地图",
    keyboardHelp: "方向键移动，加减号缩放，P 键在中心放图钉，Tab 键到各个地点",
    zoomIn: "放大",
    zoomOut: "缩小",
    loading: "正在载入地图…",
    place: (name: string, openness: string, kind: string) => `${name}，${openness}，${kind}`,
    cluster: (count: number, open: number) => `${count} 个地点，${open} 个开放。点按放大`,
    position: (accuracy: string) => (accuracy ? `您在这里，误差 ${accuracy}` : "您在这里"),
    pin: "图钉，可拖动",
  },
  sheet: {
    handle: "列表高度",
    peek: "收起",
    half: "半屏",
    full: "全屏",
  },
  keyboard: {
    title: "键盘快捷键",
    help: "快捷键",
    search: "搜索",
    move: "在列表里上下移动",
    open: "打开详情",
    navigate: "导航到打开的地点",
    back: "返回或关闭",
    thisHelp: "显示这份说明",
    close: "关闭",
    enter: "Enter",
  },
};

export type Messages = typeof zh;
