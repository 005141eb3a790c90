import type { Browser, Page } from 'playwright-core';

/** One task of the page's main thread. Milliseconds on the page's own clock. */
export interface Task {
  readonly start: number;
  readonly end: number;
  /** How long the page could do nothing else. */
  readonly wall: number;
  /** What of it the page itself used; the rest went to other programs on the computer. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CLOCK_MARK = 'bench-clock';

/** Records what the browser does until `tasks` is asked, once, for the main thread of `page`. */
export async function startTrace(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
  });
  return {
    async tasks(page: Page): Promise<readonly Task[]> {
      const marked = await page.evaluate(name => performance.mark(name).startTime, CLOCK_MARK);
      const complete = new Promise<void>(resolve => session.once('Tracing.tracingComplete', () => resolve()));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      const mark = events.findLast(({ name }) => name === CLOCK_MARK);
      if (!mark) throw new Error('The trace does not hold the page’s own mark.');
      const at = (ts: number) => marked + (ts - mark.ts) / 1000;
      return events
        .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid)
        .map(({ ts, dur = 0, tdur = dur }) => ({ start: at(ts), end: at(ts + dur), wall: dur / 1000, cpu: tdur / 1000 }));
    },
  };
}

function isTraceEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ts' in value && 'pid' in value && 'tid' in value;
}
