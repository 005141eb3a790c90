// What it takes to read charts of a hundred, a thousand and ten thousand resources: requests and waves from the token on, the time until a
// real browser shows the prefilled assessment, and what of it the reading and judging alone take, in Node and without a server.
import type { Page } from 'playwright-core';
import { prefill } from '../../src/chart/questions/prefill.ts';
import { readChart } from '../../src/chart/read/read-chart.ts';
import { createBundleReader } from '../../src/fhir/file/bundle-reader.ts';
import { DEFAULT_WINDOWS } from '../../src/site/default-site.ts';
import { openStage, type Stage } from '../e2e/stage.ts';
import { chartOf } from './chart-of.ts';
import { median, report } from './report.ts';
import { type Seen, watch } from './seen.ts';

const SIZES = [100, 1000, 10_000];
const RUNS = 3;
/** What the app asks for; some servers send no more than fifty at once. */
const PAGE_SIZES = [500, 50];

async function launchOnce(stage: Stage, follow: (page: Page) => void = () => {}): Promise<Seen> {
  const visitor = await stage.visitor();
  const page = await visitor.page();
  await page.addInitScript(watch);
  follow(page);
  await page.goto(stage.sandbox.launchUrl('long'));
  await page.waitForFunction(() => Reflect.get(window, 'benchSeen')?.complete > 0, undefined, { polling: 100, timeout: 120_000 });
  const seen = await page.evaluate((): Seen => Reflect.get(window, 'benchSeen'));
  await visitor.context.close();
  return seen;
}

/** A page of a search can be asked for only once the page before it has come: how long the longest such row is. */
async function wavesOf(stage: Stage): Promise<{ readonly requests: number; readonly waves: number }> {
  const waveOf = new Map<string, number>();
  const asked: string[] = [];
  const looked: Promise<void>[] = [];
  const look = async (url: string, body: Promise<unknown>) => {
    const answer = await body;
    const links = typeof answer === 'object' && answer !== null && 'link' in answer && Array.isArray(answer.link) ? answer.link : [];
    for (const { relation, url: next } of links) if (relation === 'next') waveOf.set(next, (waveOf.get(url) ?? 1) + 1);
  };
  await launchOnce(stage, page =>
    page.on('response', response => {
      const url = response.url();
      // Not what is asked before the token: the server's own description.
      if (!/\/fhir[/?]/.test(url) || /\/(metadata|\.well-known\/.*)$/.test(url) || response.request().method() !== 'GET') return;
      asked.push(url);
      looked.push(look(url, response.json()));
    }),
  );
  await Promise.all(looked);
  return { requests: asked.length, waves: Math.max(1, ...asked.map(url => waveOf.get(url) ?? 1)) };
}

for (const size of SIZES) {
  for (const pageSize of size < 10_000 ? PAGE_SIZES.slice(0, 1) : PAGE_SIZES) {
    const stage = await openStage({ patients: [chartOf(size, new Date())], maxPageSize: pageSize });
    try {
      const name = (what: string) => `${size} resources, pages of ${pageSize}: ${what}`;
      const { requests, waves } = await wavesOf(stage);
      report(name('requests'), requests, 'requests');
      report(name('waves'), waves, 'waves');
      const runs: Seen[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await launchOnce(stage));
      report(name('token to first usable answer row'), median(runs.map(({ firstRow, token }) => Math.round(firstRow - token))), 'ms');
      report(name('token to prefilled'), median(runs.map(({ complete, token }) => Math.round(complete - token))), 'ms');
    } finally {
      await stage.close();
    }
  }
}

for (const size of SIZES) {
  const asOf = new Date();
  const text = JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: chartOf(size, asOf).resources.map(resource => ({ resource })),
  });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // Parsed anew each time: what is worked out of a resource is kept with it.
    const file: unknown = JSON.parse(text);
    const began = performance.now();
    const chart = await readChart(createBundleReader(file), { patientId: 'long', granted: () => true });
    prefill(chart, { asOf, windows: DEFAULT_WINDOWS });
    times.push(performance.now() - began);
  }
  report(`${size} resources in a file, in Node: read and prefilled`, Math.round(median(times)), 'ms');
}
