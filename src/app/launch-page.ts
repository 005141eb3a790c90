import { startLaunch } from '../launch/road/start-launch.ts';

void leave();

async function leave(): Promise<void> {
  const failure = await startLaunch();
  const main = document.getElementById('launch');
  if (!failure || !main) return;
  // Most launches leave this page within a blink: what it can say comes only when there is something to say.
  const { showLaunchFailure } = await import('./launch-failure.ts');
  await showLaunchFailure(failure, main);
}
