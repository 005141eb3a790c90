import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The command line cannot be understood or carried out as it stands; the message says what to do. Ends with status 2. */
export class UsageProblem extends Error {}

/** Options of a command and, where it takes any, what stands beside them; or a UsageProblem that names what was not understood. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: string[], options: T, allowPositionals = true) {
  try {
    return parseArgs({ args: joinDashedValues(args, options), options, strict: true, allowPositionals });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageProblem(error.message.replaceAll('\n', ' '));
    throw error;
  }
}

/**
 * A value may begin with a dash: one opaque token in 64 does, and an id of FHIR may. `parseArgs` takes such a value only behind "=", so that it is put
 * there; what is itself an option of the command stays one.
 */
function joinDashedValues(args: readonly string[], options: ParseArgsOptionsConfig): string[] {
  const known = new Set(
    Object.entries(options).flatMap(([name, { short }]) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]),
  );
  const isDashedValue = (text: string | undefined): text is string =>
    text !== undefined && /^-./.test(text) && text !== '--' && !known.has(text.split('=', 1)[0] ?? '');
  const joined: string[] = [];
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const next = args[at + 1];
    if (at < end && arg.startsWith('--') && options[arg.slice(2)]?.type === 'string' && isDashedValue(next)) {
      joined.push(`${arg}=${next}`);
      at += 1;
    } else joined.push(arg);
  }
  return joined;
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
