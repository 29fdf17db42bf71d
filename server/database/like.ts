/** The pattern of LIKE for texts that contain `text`, in which nothing has a meaning of its own. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
