/** A file as the browser keeps it. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Milliseconds: some browsers read it after the press is over. */
const READ_BY = 60_000;

/** Hands a file to the browser, which puts it where downloads go. */
export function saveFile({ name, content }: MadeFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY);
}
