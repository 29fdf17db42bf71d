const LONGEST_NAME = 100;
const LONGEST_NOTE = 2000;

/** What the server takes as a name, of places and scenarios alike. */
export const isName = (text: string): boolean => text.trim() !== "" && text.trim().length <= LONGEST_NAME;

export const isNote = (text: string): boolean => text.trim().length <= LONGEST_NOTE;
