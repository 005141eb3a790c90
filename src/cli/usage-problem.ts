import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The command line cannot be understood or carried out as it stands; the message says what to do. Ends with status 2. */
export class UsageProblem extends Error {}

/** Options of a command, or a UsageProblem that names what was not understood. */
export function readOptions<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageProblem(error.message);
    throw error;
  }
}

/** A port number; undefined when the option was left out. */
export function readPort(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageProblem(`--${name} takes a port from 0 to 65535, not "${text}". 0 is any free port.`);
  return port;
}
