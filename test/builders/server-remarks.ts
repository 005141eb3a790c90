/** One of Epic's installations. */
const EPIC = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369';

interface RemarkParts {
  readonly severity?: string;
  readonly code?: string;
  /** A code of Epic's. */
  readonly epic?: string;
  readonly text?: string;
  readonly diagnostics?: string;
  readonly expression?: readonly string[];
}

/** What a server says beside what it gives. */
export function remarkOf({ severity = 'warning', code = 'processing', epic, text, ...more }: RemarkParts) {
  const details = { ...(epic && { coding: [{ system: EPIC, code: epic, display: text }] }), ...(text && { text }) };
  return { resourceType: 'OperationOutcome', issue: [{ severity, code, details, ...more }] } as const;
}

/** The same among the entries of an answer. */
export function remarkEntry(parts: RemarkParts) {
  return { resource: remarkOf(parts), search: { mode: 'outcome' } };
}

/** The remark that Epic sends with nearly every answer, in other words than its own. */
export const CAVEAT = { epic: '4119', text: 'You see what you may see; there may be more.' };
export const EMPTY = { epic: '4101', text: 'No results.' };
