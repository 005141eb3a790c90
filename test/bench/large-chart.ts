// What a chart of ten thousand resources costs the page: its longest tasks while the chart is read and at later acts, traced in a
// real browser, and how soon it can be worked with. `wall` is how long the page could do nothing else; `cpu` what it used itself, and
// all that is left of `wall` where nothing else runs on the computer.
import { clinicianAt } from '../e2e/clinician.ts';
import { openStage } from '../e2e/stage.ts';
import { median, report } from './report.ts';
import { type Seen, watch } from './seen.ts';
import { startTrace, type Task } from './trace.ts';

const RUNS = 3;
const LONG_MS = 50;
const PATIENT = 'whitcombe';

interface Act {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Long enough for the page to judge a large chart anew and to draw what came of it. */
const TURNING_MS = 2_000;

/** Runs in the page: from now on it is a minute later, and the page notices. A clock of the browser's driver would also hold the page's own measuring. */
function turnTheMinute(): void {
  const Real = Date;
  Reflect.set(
    globalThis,
    'Date',
    new Proxy(Real, {
      construct: (target, given) => (given.length > 0 ? Reflect.construct(target, given) : new Real(Real.now() + 61_000)),
    }),
  );
  document.dispatchEvent(new Event('visibilitychange'));
}

async function launchOnce(pageSize: number) {
  const stage = await openStage({ maxPageSize: pageSize });
  try {
    const visitor = await stage.visitor();
    const address = stage.sandbox.launchUrl(PATIENT);
    const page = await visitor.page();
    await page.addInitScript(watch);
    const trace = await startTrace(stage.browser);
    const began = performance.now();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
    await page.waitForFunction(() => Reflect.get(window, 'benchSeen')?.complete > 0, undefined, { polling: 500, timeout: 120_000 });
    const launchToComplete = performance.now() - began;
    const seen = await page.evaluate((): Seen => Reflect.get(window, 'benchSeen'));
    const clinician = clinicianAt(page);
    const acts: Act[] = [];
    const act = async (name: string, work: () => Promise<void>) => {
      // Twice a frame: what the act before left to be painted is not counted with this one.
      const settle = () =>
        page.evaluate(() => new Promise<number>(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))));
      const from = await settle();
      await work();
      acts.push({ name, from, to: await settle() });
    };
    await act('answer a question', () => clinician.answer('Whole patient', 'Systemic infection going on', 'Not present'));
    await act('choose a level', async () => {
      await clinician.treat('T12');
      await clinician.row('T12', 'Painful osteoporotic fracture at this level').waitFor();
    });
    await act('answer a question of that level', () => clinician.answer('T12', 'Painful osteoporotic fracture at this level', 'Present'));
    await act('answer so that words are owed', () => clinician.answer('Whole patient', 'Septicaemia', 'Present'));
    await act('switch stage', () => clinician.goTo('Plan'));
    await act('switch back', () => clinician.goTo('Assess'));
    await act('the minute turns', async () => {
      await page.evaluate(turnTheMinute);
      await page.waitForTimeout(TURNING_MS);
    });
    await act('answer once the minute has turned', () => clinician.answer('Whole patient', 'Systemic infection going on', 'Present'));
    const tasks = await trace.tasks(page);
    const reads = stage.sandbox.log.filter(({ kind, method, status }) => kind === 'fhir' && method === 'GET' && status === 200).length;
    return { tasks, seen, acts, launchToComplete, reads };
  } finally {
    await stage.close();
  }
}

const within = (tasks: readonly Task[], from: number, to: number) => tasks.filter(task => task.end > from && task.start < to);
const longest = (tasks: readonly Task[], by: 'wall' | 'cpu') => Math.round(Math.max(0, ...tasks.map(task => task[by])) * 10) / 10;

for (const pageSize of [50, 500]) {
  const runs: Awaited<ReturnType<typeof launchOnce>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await launchOnce(pageSize));
  const name = (what: string) => `${what}, pages of ${pageSize}`;
  const reading = runs.flatMap(({ tasks, seen }) => within(tasks, seen.token, seen.complete));
  report(name('requests of the chart'), median(runs.map(({ reads }) => reads)), 'requests');
  report(name('longest task from the token to chart complete (wall)'), longest(reading, 'wall'), 'ms', LONG_MS);
  report(name('longest task from the token to chart complete (cpu)'), longest(reading, 'cpu'), 'ms', LONG_MS);
  report(name(`tasks over ${LONG_MS} ms (wall), in ${RUNS} runs`), reading.filter(({ wall }) => wall > LONG_MS).length, 'tasks', 0);
  report(name(`tasks over ${LONG_MS} ms (cpu), in ${RUNS} runs`), reading.filter(({ cpu }) => cpu > LONG_MS).length, 'tasks', 0);
  report(name('token to first usable answer row'), median(runs.map(({ seen }) => Math.round(seen.firstRow - seen.token))), 'ms');
  report(name('token to chart complete'), median(runs.map(({ seen }) => Math.round(seen.complete - seen.token))), 'ms');
  report(name('launch to chart complete'), median(runs.map(({ launchToComplete }) => Math.round(launchToComplete))), 'ms');
  for (const { name: act } of runs[0]?.acts ?? []) {
    const tasks = runs.flatMap(run => run.acts.filter(each => each.name === act).flatMap(({ from, to }) => within(run.tasks, from, to)));
    report(name(`longest task: ${act} (wall)`), longest(tasks, 'wall'), 'ms', LONG_MS);
    report(name(`longest task: ${act} (cpu)`), longest(tasks, 'cpu'), 'ms', LONG_MS);
  }
}
