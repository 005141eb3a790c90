import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The command line cannot be understood or carried out as it stands; the message says what to do. Ends with status 2. */
export class UsageProblem extends Error {}

/** Options of a command and, where it takes any, what stands beside them; or a UsageProblem that names what was not understood. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: string[], options: T, allowPositionals = true) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageProblem(error.message);
    throw error;
  }
}

export function readOptions<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  return readArguments(args, options, false).values;
}

/** A port number; undefined when the option was left out. */
export function readPort(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageProblem(`--${name} takes a port from 0 to 65535, not "${text}". 0 is any free port.`);
  return port;
}
