// What a launch costs: script that the launch page and the first paint load, requests and waves from the token to the prefilled
// assessment, and the time that a real browser takes for it. Prints lines for people, or with --json one JSON object a figure.
import { resolve } from 'node:path';
import { openStage } from '../e2e/stage.ts';
import { median, report } from './report.ts';
import { gzippedKilobytes, scriptsOfPage } from './scripts-of-page.ts';

const RUNS = 5;
const appDir = resolve(import.meta.dirname, '../../dist');
const kilobytes = (paths: Iterable<string>) => gzippedKilobytes(appDir, paths);

/** Runs in the page: notes when the first questions are put into it, before they are painted. */
function noteFirstQuestions(): void {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('[role="radiogroup"]')) return;
    performance.mark('first question');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const stage = await openStage();
const scripts = { launch: new Set<string>(), paint: new Set<string>(), later: new Set<string>() };
const times: number[] = [];
let reads = 0;
let waves = 0;
for (let run = 0; run < RUNS; run += 1) {
  const from = stage.sandbox.log.length;
  const visitor = await stage.visitor();
  const page = await visitor.page();
  await page.addInitScript(noteFirstQuestions);
  let launching = true;
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('/index.html')) launching = false;
    if (launching && pathname.endsWith('.js') && request.headers()['sec-purpose'] !== 'prefetch') scripts.launch.add(pathname.slice(1));
  });
  const began = performance.now();
  await page.goto(stage.sandbox.launchUrl('osei'));
  await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  times.push(Math.round(performance.now() - began));

  for (const { path, waitedFor } of await page.evaluate(scriptsOfPage)) (waitedFor ? scripts.paint : scripts.later).add(path);

  const requests = stage.sandbox.log.slice(from);
  const token = requests.findIndex(({ path, method }) => path.endsWith('/token') && method === 'POST');
  const fhir = requests.slice(token + 1).filter(({ kind, method }) => kind === 'fhir' && method === 'GET');
  reads = fhir.length;
  // A request that could only be known from another's answer starts a further wave: a next page. The searches of one read are one wave.
  waves = 1 + fhir.filter(({ url }) => url.includes('_page=')).length;
  await visitor.context.close();
}
await stage.close();

report('launch page, script gzipped', kilobytes(scripts.launch), 'kB', 25);
report('first assessment paint, script gzipped', kilobytes(scripts.paint), 'kB', 200);
report('brought for after the questions, script gzipped', kilobytes(scripts.later), 'kB');
report('requests from the token to the prefilled assessment', reads, 'requests');
report('sequential waves among them', waves, 'waves', 1);
report(`launch to prefilled, median of ${RUNS}`, median(times), 'ms');
