import { isJsonObject } from '../../plain/json-object.ts';
import type { OperationOutcome, OperationOutcomeIssue } from '../resource.ts';
import { EPIC_CODES, EPIC_SYSTEM, LOSS_WORDS, LOSSES, PARAMETER_REFUSALS, type RemarkMeaning } from './outcome-codes.ts';

/** What a server said with an answer, and that costs nothing of it. */
export interface ServerRemark {
  /** `caveat`: it says so of nearly every answer. */
  readonly kind: 'caveat' | 'remark';
  /** The server's own words: plain text, never markup. */
  readonly text: string;
}

/** What the remarks that came with an answer mean for it. */
export interface Weighed {
  /** What says that something is missing, in the server's words. */
  readonly lost: readonly OperationOutcomeIssue[];
  /** It says that there is nothing to find. */
  readonly empty: boolean;
  readonly remarks: readonly ServerRemark[];
  /** The pages of the search are kept no more; what says so is among `lost`. */
  readonly expired: boolean;
  /** Parameters that were not heeded: more came than was asked for. */
  readonly ignored: readonly string[];
  /** Parameters for which the question was refused; what says so is among `lost`. */
  readonly refused: readonly string[];
}

export const NOTHING_SAID: Weighed = { lost: [], empty: false, expired: false, remarks: [], ignored: [], refused: [] };

/** Without these the answer would be somebody else's, or everybody's. */
const BY_PATIENT = ['patient', 'subject', '_id'];

/**
 * Weighs a server's remark by its codes, not by its severity alone: R4 lets a server put into the same entry that an answer is empty, that
 * it is never quite whole, and that half of it was withheld. What is not known costs the read that it came with.
 * @param asked Names of the parameters of the search.
 */
export function weighOutcome({ issue }: OperationOutcome, asked: readonly string[] = []): Weighed {
  return issue.map(one => weighIssue(one, asked)).reduce(together, NOTHING_SAID);
}

export function together(one: Weighed, other: Weighed): Weighed {
  return {
    lost: [...one.lost, ...other.lost],
    empty: one.empty || other.empty,
    expired: one.expired || other.expired,
    remarks: [...one.remarks, ...other.remarks],
    ignored: [...one.ignored, ...other.ignored],
    refused: [...one.refused, ...other.refused],
  };
}

function weighIssue(issue: OperationOutcomeIssue, asked: readonly string[]): Weighed {
  const lost = { ...NOTHING_SAID, lost: [issue] };
  const named = asked.filter(name => namesParameter(issue, name));
  const known = meaningOf(issue);
  if (known === 'lost') return lost;
  if (known === 'expired') return { ...lost, expired: true };
  if (known === 'empty') return { ...NOTHING_SAID, empty: true };
  if (known === 'caveat') return remark('caveat', issue);
  if (known === 'ignored') return withoutParameters(issue, named.length > 0 ? named : asked.filter(name => !BY_PATIENT.includes(name)));
  if (LOSSES.includes(issue.code)) return lost;
  const isParameter = named.length > 0 && PARAMETER_REFUSALS.includes(issue.code);
  if (issue.severity !== 'warning' && issue.severity !== 'information' && !isSuccess(issue)) {
    return isParameter ? { ...lost, refused: named.filter(name => !BY_PATIENT.includes(name)) } : lost;
  }
  if (isParameter) return withoutParameters(issue, named);
  const isRemark = (issue.severity === 'information' || isSuccess(issue)) && !LOSS_WORDS.test(issueText(issue) ?? '');
  return isRemark ? remark('remark', issue) : lost;
}

/** R5 calls it a severity; servers that speak both send it. */
function isSuccess({ severity }: { readonly severity: string }): boolean {
  return severity === 'success';
}

function remark(kind: ServerRemark['kind'], issue: OperationOutcomeIssue): Weighed {
  return { ...NOTHING_SAID, remarks: [{ kind, text: issueText(issue) ?? issue.code }] };
}

function withoutParameters(issue: OperationOutcomeIssue, names: readonly string[]): Weighed {
  return names.some(name => BY_PATIENT.includes(name)) ? { ...NOTHING_SAID, lost: [issue] } : { ...NOTHING_SAID, ignored: names };
}

function meaningOf({ details }: OperationOutcomeIssue): RemarkMeaning | undefined {
  for (const coding of codingsOf(details)) {
    const { system, code } = coding;
    // A code without its system: nobody else is known to number remarks so.
    const isEpic = system === undefined || (typeof system === 'string' && EPIC_SYSTEM.test(system));
    const meaning = isEpic && typeof code === 'string' ? EPIC_CODES.get(code) : undefined;
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function codingsOf(details: unknown) {
  return isJsonObject(details) && Array.isArray(details.coding) ? details.coding.filter(isJsonObject) : [];
}

/** All that an issue says: what kind it is, and what it is about. Undefined where it has no words. */
export function issueText(issue: OperationOutcomeIssue): string | undefined {
  const { details, diagnostics }: { readonly details?: unknown; readonly diagnostics?: unknown } = issue;
  const kind = [isJsonObject(details) ? details.text : undefined, ...codingsOf(details).map(({ display }) => display)].find(isText);
  const words = [kind, diagnostics].filter(isText).map(text => text.trim());
  return words.length === 0 ? undefined : [...new Set(words)].join(' ');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Whether an issue is about a parameter: by its place, or by its words. A name that is an ordinary word has to stand as a name. */
function namesParameter(issue: OperationOutcomeIssue, name: string): boolean {
  const { expression, location }: { readonly expression?: unknown; readonly location?: unknown } = issue;
  const places = [expression, location].flat().filter(isText);
  if (places.some(place => place.split(/[/.]/).some(part => part.replace(/^f:/, '') === name))) return true;
  const text = issueText(issue) ?? '';
  const escaped = name.replaceAll(/[^\w]/g, String.raw`\$&`);
  if (name.startsWith('_')) return new RegExp(`(?<![\\w])${escaped}(?![\\w])`).test(text);
  return new RegExp(`["'“‘«\`]\\s*${escaped}\\s*["'”’»\`]|\\bparameters?:? (?:named )?${escaped}\\b|^\\s*${escaped}\\s*$`, 'i').test(text);
}
