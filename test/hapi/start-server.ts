import type { TestProject } from 'vitest/node';
import { startHapi } from './hapi-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where HAPI listens, with a trailing slash. */
    readonly hapi: string;
  }
}

/** A second door to the same store, which shows a web page no header and takes only what reading needs. */
const DOORS = ['--door', 'hidden', '--expose', '', '--allow', 'Accept,Authorization,Content-Type'];

/**
 * One server for all files of the suite. It fails where the server cannot be had: nothing is skipped. VERTAUG_HAPI names the origin of
 * one that was started by hand, while tests are being written.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.VERTAUG_HAPI;
  if (running !== undefined) {
    project.provide('hapi', running);
    return async () => undefined;
  }
  const { origin, stop } = await startHapi(DOORS);
  project.provide('hapi', origin);
  return stop;
}
