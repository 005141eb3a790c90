import { startLaunch } from '../launch/road/start-launch.ts';

/** An EHR that signs in sooner than this leads back at once: what is asked for ahead would only stand in the way of the app itself. */
const AT_ONCE_MS = 100;

void leave();

async function leave(): Promise<void> {
  const notStarted = document.getElementById('not-started');
  notStarted?.remove();
  const failure = await startLaunch();
  if (!failure) {
    setTimeout(fetchAppAhead, AT_ONCE_MS);
    return;
  }
  const main = document.getElementById('launch');
  if (!main) return;
  // Most launches leave this page within a blink: what it can say comes only when there is something to say.
  try {
    const { showLaunchFailure } = await import('./launch-failure.ts');
    await showLaunchFailure(failure, main);
  } catch {
    // What it was to be said with did not come: what the page itself brought says why that may be.
    notStarted?.firstElementChild?.setAttribute('visibility', 'visible');
    if (notStarted) main.replaceChildren(notStarted);
  }
}

/**
 * Has the browser fetch the app's first scripts into its cache while the EHR signs in. Only once this page is being left: what leads to the
 * EHR waits for none of them.
 */
function fetchAppAhead(): void {
  const ahead = document.getElementById('app-ahead');
  if (ahead instanceof HTMLTemplateElement) document.head.append(ahead.content);
}
