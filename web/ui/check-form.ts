import { flushSync } from "react-dom";

/**
 * Checks a form before it is sent: what `check` finds is shown by the fields, and the first of these gets the focus.
 * @param check false: something is wrong
 */
export function checkForm(form: HTMLFormElement, check: () => boolean): boolean {
  let isFine = true;
  // Shown at once: the field to go to is found by its mark.
  flushSync(() => {
    isFine = check();
  });
  if (!isFine) form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  return isFine;
}
