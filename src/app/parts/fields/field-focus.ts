/**
 * Puts the focus on the control that shows a field and brings it into view. Controls carry `data-field`.
 * Where it has none, on the first of those `above` it that has: a level, a row, a section.
 */
export function focusField(field: string, above: readonly string[] = []): boolean {
  if (focusControl(field, document) || openFoldWith(field)) return true;
  return above.some(name => focusControl(name, document));
}

function focusControl(name: string, within: ParentNode): boolean {
  const control = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  if (!control) return false;
  openFoldsAround(control);
  control.focus();
  control.scrollIntoView({ block: 'center' });
  return true;
}

/** A fold that says that it holds the field, and has not drawn it yet: it takes the focus until it has. */
function openFoldWith(field: string): boolean {
  const fold = document.querySelector<HTMLDetailsElement>(`details[data-holds~="${CSS.escape(field)}"]`);
  const summary = fold?.querySelector('summary');
  if (!fold || !summary) return false;
  const drawn = new MutationObserver(() => {
    if (!focusControl(field, fold)) return;
    drawn.disconnect();
  });
  drawn.observe(fold, { childList: true, subtree: true });
  openFoldsAround(summary);
  summary.focus();
  summary.scrollIntoView({ block: 'center' });
  return true;
}

/** What is folded away cannot take the focus. */
function openFoldsAround(control: Element): void {
  for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}
