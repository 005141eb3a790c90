/** When what was seen of a launch, in milliseconds since 1970, so that moments of several pages can be compared. 0: not yet. */
export interface LaunchSeen {
  /** The first thing painted on the app's page that is no blank. */
  firstPaint: number;
  /** The first question stands, before it is painted. */
  firstQuestion: number;
  /** The chart was read, and what it says stands beside the questions. */
  evidence: number;
}

/** Runs in each page, and watches on the app's own. */
export function watchLaunch(appPage: string): void {
  if (!location.href.startsWith(appPage)) return;
  const seen: LaunchSeen = { firstPaint: 0, firstQuestion: 0, evidence: 0 };
  Object.assign(window, { launchSeen: seen });
  const at = (onPage: number) => performance.timeOrigin + onPage;
  new PerformanceObserver(list => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.firstPaint = at(startTime);
  }).observe({ type: 'paint', buffered: true });
  const look = () => {
    if (!seen.firstQuestion && document.querySelector('[role="radiogroup"]')) {
      seen.firstQuestion = at(performance.now());
      performance.mark('first question');
    }
    const status = document.querySelector('[role="status"][aria-label]')?.textContent ?? '';
    if (seen.firstQuestion && status !== '' && !status.includes('still being read')) {
      seen.evidence = at(performance.now());
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
