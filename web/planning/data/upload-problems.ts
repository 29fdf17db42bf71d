import type { DataTexts } from "../texts/zh/data.ts";
import { formatOf, importCommand, megabytesTooMany, type Upload } from "./upload-file.ts";

/** What is wrong with which field. */
export interface UploadProblems {
  readonly file?: string | undefined;
  /** What to type instead, where the file is too large. */
  readonly command?: string | undefined;
  readonly name?: string | undefined;
  readonly source?: string | undefined;
}

interface Filled {
  readonly file: File | null;
  readonly name: string;
  readonly source: string;
}

const MOST_NAME = 100;
const MOST_SOURCE = 300;

/** What is wrong with the form, or what can be sent. */
export function uploadProblems(
  filled: Filled,
  texts: DataTexts["upload"],
): UploadProblems | Pick<Upload, "file" | "format" | "name" | "source"> {
  const { file } = filled;
  const name = filled.name.trim();
  const source = filled.source.trim();
  const format = file && formatOf(file.name);
  const megabytes = file && megabytesTooMany(file);
  const isNamed = name.length > 0 && name.length <= MOST_NAME;
  const isSourced = source.length <= MOST_SOURCE;
  if (file && format && megabytes === null && isNamed && isSourced) return { file, format, name, source };
  return {
    file: fileProblem(file, format, megabytes, texts),
    command: file && megabytes !== null ? importCommand({ file, name }) : undefined,
    name: isNamed ? undefined : texts.noName,
    source: isSourced ? undefined : texts.longSource,
  };
}

function fileProblem(
  file: File | null,
  format: Upload["format"] | null,
  megabytes: number | null,
  texts: DataTexts["upload"],
): string | undefined {
  if (!file) return texts.noFile;
  if (!format) return texts.wrongFile;
  return megabytes === null ? undefined : texts.tooLarge(String(megabytes));
}
