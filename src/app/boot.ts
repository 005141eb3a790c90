import { openChart } from './open/open-chart.ts';

// The EHR is asked before anything is drawn. What draws is brought and evaluated in a task of its own: in one, it would hold the page.
void openChart();
const { draw } = await import('./main.tsx');
await draw();
