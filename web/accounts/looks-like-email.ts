/** Enough to catch a forgotten half; the server has the rule. */
export const looksLikeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());
