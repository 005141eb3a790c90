// A Chromium for the browser tests: the one named by CHROME, one that is installed, or the packed one from the npm registry (Linux x64).
import { existsSync } from 'node:fs';

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

export type FoundBrowser =
  | { readonly path: string; readonly problem?: undefined }
  | {
      readonly path?: undefined;
      /** What to install. */
      readonly problem: string;
    };

export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME;
  if (named)
    return existsSync(named)
      ? { path: named }
      : { problem: `CHROME names ${named}, which is not there. Point it at a Chromium, Chrome or Edge.` };
  const found = (installed[process.platform] ?? []).find(path => existsSync(path));
  if (found) return { path: found };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The packed browser brings its own NSS and expat, and unpacks them only where it believes to be on Lambda.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    return { path: await packed.executablePath() };
  }
  return {
    problem:
      'No Chromium, Chrome or Edge was found, and the browser tests need one. Install Google Chrome or Chromium, or set CHROME to the path of one, then run npm test again.',
  };
}
