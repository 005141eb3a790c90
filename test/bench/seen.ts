/** When what happened in a page, on its own clock. */
export interface Seen {
  token: number;
  firstRow: number;
  complete: number;
}

/** Runs in the page: notes when the first answer can be given and when the chart has been read. */
export function watch(): void {
  const seen = { token: 0, firstRow: 0, complete: 0 };
  Object.assign(window, { benchSeen: seen });
  const look = () => {
    if (!seen.firstRow && document.querySelector('[role="radiogroup"] input:not(:disabled)')) seen.firstRow = performance.now();
    const status = document.querySelector('[role="status"][aria-label]')?.textContent ?? '';
    if (seen.firstRow && status !== '' && !status.includes('still being read')) {
      seen.complete = performance.now();
      const token = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/token'));
      seen.token = token ? token.startTime + token.duration : 0;
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
