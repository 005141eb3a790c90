/**
 * Puts the focus on the control that shows a field and brings it into view. Controls carry `data-field`.
 * Where it has none, on the first of those `above` it that has: a level, a row, a section.
 */
export function focusField(field: string, above: readonly string[] = []): boolean {
  for (const name of [field, ...above]) {
    const control = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (control) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
      return true;
    }
  }
  return false;
}
