/** A word of Latin letters, or one other sign, with what must not begin a line and the spaces after it. */
const PIECES = /(?:[!-~\u00a1-\u024f]+|.)[、，。；：？！）》」』”’…]* */gsu;

/**
 * Breaks a text into lines no wider than `width`: between words, and between any two Chinese characters, but before no sign
 * that ends a clause. A word that is wider than a line has one of its own.
 */
export function wrapped(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
