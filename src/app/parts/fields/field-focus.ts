/**
 * Puts the focus on the control that shows a field and brings it into view. Controls carry `data-field`.
 * Where it has none, on the first of those `above` it that has: a level, a row, a section.
 */
export function focusField(field: string, above: readonly string[] = []): boolean {
  for (const name of [field, ...above]) {
    const control = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (control) {
      openFoldsAround(control);
      control.focus();
      control.scrollIntoView({ block: 'center' });
      return true;
    }
  }
  return false;
}

/** What is folded away cannot take the focus. */
function openFoldsAround(control: Element): void {
  for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}
