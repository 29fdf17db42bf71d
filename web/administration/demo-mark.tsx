import { useTexts } from "./texts/use-texts.ts";

/** Beside what is made up. */
export function DemoMark() {
  const { common } = useTexts();
  return (
    <span className="ml-2 inline-block whitespace-nowrap rounded-full border border-control border-dashed px-2 font-normal text-ink-soft text-xs">
      {common.demo}
    </span>
  );
}
