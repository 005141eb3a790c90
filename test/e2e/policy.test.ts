import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { openStage, type Stage } from './stage.ts';

describe('what the headers of a deployment have the browser refuse', () => {
  let stage: Stage;
  /** A page of somebody else, which shows in a frame what its query names. */
  let stranger: Server;
  let strangerOrigin: string;

  beforeAll(async () => {
    stage = await openStage();
    stranger = createServer((request, answer) => {
      const framed = decodeURIComponent(new URL(request.url ?? '', 'http://x').search.slice(1)).replaceAll('&', '&amp;');
      answer.setHeader('content-type', 'text/html').end(`<!doctype html><iframe src="${framed}"></iframe>`);
    });
    strangerOrigin = await listen(stranger, 0);
  });
  afterAll(async () => {
    stranger.close();
    await stage.close();
  });

  it('text that would become markup, code or a script: none does, in the page that draws the chart', {
    tags: ['D1', 'D10', '@5'],
  }, async () => {
    const visitor = await stage.visitor();
    const page = await visitor.launch('Margaret Osei');
    const outcomes = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        'markup of an element': () => {
          document.createElement('div').innerHTML = '<img src=x>';
        },
        'a document written': () => document.write('<p>x</p>'),
        'markup that is parsed': () => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
        'markup beside an element': () => document.body.insertAdjacentHTML('beforeend', '<p>x</p>'),
        'the text of a script': () => {
          document.createElement('script').text = 'window.__ran = true';
        },
        'the address of a script': () => {
          document.createElement('script').src = 'assets/x.js';
        },
        'a worker of somebody else': () => new Worker('https://evil.example/worker.js'),
        'a worker that is text': () => new Worker(URL.createObjectURL(new Blob(['']))),
        'code for a timer': () => setTimeout('window.__ran = true'),
        'code of a function': () => Reflect.construct(Function, ['return 1'])(),
        'a policy that lets all pass': () => window.trustedTypes?.createPolicy('anything', { createScriptURL: address => address }),
      };
      // The debugger, which this comes by, may do what the page may not; a task of the page's own may not.
      await new Promise(resolve => setTimeout(resolve));
      return Object.entries(tries).map(([what, attempt]) => {
        try {
          attempt();
          return `${what}: went through`;
        } catch (reason) {
          return `${what}: ${String(reason).replace(/:.*/s, '')}`;
        }
      });
    });
    expect(outcomes).toHaveLength(11);
    expect(outcomes.filter(outcome => !/: (TypeError|EvalError|SecurityError)$/.test(outcome))).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined();
    await visitor.context.close();
  });

  it('a frame of a page that the site does not name', { tags: ['D3'] }, async () => {
    const visitor = await stage.visitor();
    const launch = stage.sandbox.launchUrl('osei');
    const page = await visitor.context.newPage();
    await page.goto(`${strangerOrigin}/?${encodeURIComponent(launch)}`);
    expect(page.frames().map(frame => new URL(frame.url()).protocol)).toEqual(['http:', 'chrome-error:']);
    await visitor.context.close();
  });
});
