import { asQuoted } from './as-quoted.ts';

/** Why something is missing, as far as a server worded it. */
interface Worded {
  readonly serverWords?: boolean;
  readonly outcome?: { readonly issue: readonly Issue[] };
}

interface Issue {
  readonly code?: unknown;
  readonly diagnostics?: unknown;
  readonly details?: Details | undefined;
}

interface Details {
  readonly text?: unknown;
  readonly coding?: readonly { readonly display?: unknown; readonly code?: unknown }[] | undefined;
}

const LONGEST = 300;

/** What the server itself said of what is missing, to be quoted in a sentence of ours; undefined where the words are not its own. */
export function serverSaid(failure: Worded | undefined): string | undefined {
  if (failure?.serverWords !== true) return undefined;
  const said = (failure.outcome?.issue ?? []).flatMap(({ details, diagnostics, code }) => {
    const coding = Array.isArray(details?.coding) ? details.coding[0] : undefined;
    const words = [[details?.text, coding?.display].find(isText), diagnostics].filter(isText);
    const bare = [coding?.code, code].filter(isText).join(' ');
    return words.length > 0 ? [...new Set(words)].join(' ') : bare === '' ? [] : [bare];
  });
  return said.length === 0 ? undefined : asQuoted([...new Set(said)].join(' '), LONGEST);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What was granted of a type, as the scope words it: "category=laboratory". */
export function narrowing(failure: Worded | undefined): string {
  return asQuoted(
    (failure?.outcome?.issue ?? [])
      .map(({ diagnostics }) => diagnostics)
      .filter(isText)
      .join(', '),
    LONGEST,
  );
}

/** Whether reading came to an end with it; else it went on, and something is missing all the same. */
export function isHalt(kind: string | undefined): boolean {
  return kind === undefined || !['withheld', 'remarked', 'narrowed', 'left-out'].includes(kind);
}
