/** The element that stays: where the session's own words are drawn. */
export const GUARD_ID = 'session-guard';

const hidden = new CSSStyleSheet();
hidden.replaceSync(`body > :not(#${GUARD_ID}) { display: none !important; }`);

/**
 * Takes everything of the chart off the screen, out of a screen reader's reach and off the printed page, dialogs among it. It goes on beneath:
 * nothing is unmounted, so that what is being sent or saved is finished.
 */
export function hideChart(): void {
  if (!document.adoptedStyleSheets.includes(hidden)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, hidden];
}

export function showChart(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== hidden);
}
