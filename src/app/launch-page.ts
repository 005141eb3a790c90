import { startLaunch } from '../launch/road/start-launch.ts';

void leave();

async function leave(): Promise<void> {
  const notStarted = document.getElementById('not-started');
  notStarted?.remove();
  const failure = await startLaunch();
  const main = document.getElementById('launch');
  if (!failure || !main) return;
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
