/**
 * Puts the focus on the control that shows a field and brings it into view. Controls carry `data-field`.
 * A field within a shown group falls back to the nearest control above it in name (`procedure.levels.L1.site` → `procedure.levels.L1`).
 */
export function focusField(field: string): boolean {
  for (let name = field; name !== ''; name = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '') {
    const control = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (control) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
      return true;
    }
  }
  return false;
}
