import { text } from "node:stream/consumers";
import type { ReadStream } from "node:tty";
import { InputError } from "../errors.ts";

const ENTER = /[\r\n]/;
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const BACKSPACE = /[\b\u007f]/;

/**
 * A password: asked for twice on a terminal, which shows nothing of it; otherwise the first line of standard input.
 * @param check refuses one that will not do, before it is to be repeated
 * @throws InputError where the two differ, or where none comes
 */
export async function askPassword(check: (password: string) => void): Promise<string> {
  const { stdin } = process;
  if (!stdin.isTTY) {
    const [password = ""] = (await text(stdin)).split(/\r?\n/, 1);
    if (password === "") throw new InputError("expected a password on standard input, got nothing");
    check(password);
    return password;
  }
  const password = await askHidden(stdin, "Password: ");
  check(password);
  if ((await askHidden(stdin, "The same again: ")) !== password)
    throw new InputError("expected the same password twice, got two");
  return password;
}

async function askHidden(terminal: ReadStream, question: string): Promise<string> {
  // before the question: whoever types at once is not shown either
  terminal.setRawMode(true);
  process.stderr.write(question);
  terminal.setEncoding("utf8");
  try {
    return await readLine(terminal);
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
    process.stderr.write("\n");
  }
}

function readLine(terminal: ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let line = "";
    const done = (settle: () => void) => {
      terminal.off("data", read);
      settle();
    };
    const read = (chunk: Buffer | string) => {
      for (const character of String(chunk)) {
        if (ENTER.test(character)) return done(() => resolve(line));
        if (character === CTRL_C || character === CTRL_D)
          return done(() => reject(new InputError("interrupted: nothing was changed")));
        line = BACKSPACE.test(character) ? [...line].slice(0, -1).join("") : line + character;
      }
    };
    terminal.on("data", read);
    terminal.resume();
  });
}
