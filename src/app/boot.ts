import { openSession } from '../launch/open-session.ts';

// Without `await` at the top of a module: while there is one, the bundler merges no small chunk into another.
void boot();

/**
 * The code is exchanged while everything else comes; the chart is asked for before anything is drawn. Each part is evaluated in a task of
 * its own: in one, they would hold the page.
 */
async function boot(): Promise<void> {
  void openSession();
  const { openChart } = await import('./open/open-chart.ts');
  void openChart();
  compileTheRest();
  const { draw } = await import('./main.tsx');
  await draw();
}

/** Has the browser compile what else the page surely needs, once it has come to the few lines that exchange the code and ask for the chart. */
function compileTheRest(): void {
  const rest = document.querySelector('template');
  if (rest) document.head.append(rest.content);
}
