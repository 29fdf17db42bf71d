/** Milliseconds that an answer about a whole city may take: long questions are answered few at a time. */
export const PATIENT = 30_000;
