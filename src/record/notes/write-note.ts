import type { Case, LedgerEntry, RecordKey } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import type { BuiltRecord, RecordEntry } from '../base/record.ts';
import { fieldOfIssue } from '../field-of-issue.ts';
import { noteEntry } from './note-entry.ts';
import { recordSummary } from './summary.ts';

/** What a note is to say beside the whole case. */
export interface NoteRequest {
  /** 1 for the first note of a case; the next one takes its place. */
  readonly number: number;
  /** What stands in the EHR nowhere else. */
  readonly carries: readonly RecordKey[];
  /** What the EHR did not keep of a resource that it stored, as FHIRPath with indices. */
  readonly notKept: readonly { readonly key: RecordKey; readonly lost: readonly string[] }[];
  /** The note before, on the server, where this one takes its place or is an addendum to it; to one that says more than the case, always. */
  readonly replaces: LedgerEntry | undefined;
}

export interface NoteAuthorship {
  /** Who is signed in, as `Practitioner/…`. */
  readonly author: string | undefined;
  readonly encounterId: string | undefined;
  readonly docStatus: 'preliminary' | 'final';
  readonly afterSigning: 'replaces' | 'appends';
}

/** Writes the note that a plan asks for; undefined where nobody is known who could be its author. */
export function noteWriter(
  current: Case,
  record: BuiltRecord,
  words: Words,
  { author, encounterId, docStatus, afterSigning }: NoteAuthorship,
) {
  const usual = docStatus === 'final' ? afterSigning : 'replaces';
  return ({ number, carries, notKept, replaces }: NoteRequest): RecordEntry | undefined => {
    const relation = replaces?.foundThere ? 'appends' : usual;
    const entry = noteEntry(current, words, {
      number,
      carries,
      notKept: notKept.flatMap(({ key, lost }) => lostLines(current, record, words, key, lost)),
      docStatus,
      author,
      encounter: encounterId,
      replaces: undefined,
      ...(replaces && { [relation]: `${words.clinicalNote.title}, ${words.record.moment(replaces.at)}` }),
      ...(replaces?.id === undefined ? {} : { relatesTo: { code: relation, reference: `DocumentReference/${replaces.id}` } }),
    });
    return 'missing' in entry ? undefined : entry;
  };
}

/** The lines of the record whose elements the server did not keep; all of a resource that it does not give back. */
function lostLines(current: Case, { entries }: BuiltRecord, words: Words, key: RecordEntry['key'], lost: readonly string[]) {
  const origins = entries.find(entry => entry.key === key)?.origins ?? [];
  const fields = new Set(lost.map(expression => fieldOfIssue({ rule: '', expression }, origins)));
  const isWhole = lost.some(expression => !expression.includes('.'));
  const lines = recordSummary(current, words).find(section => section.key === key)?.lines ?? [];
  return lines.filter(({ field }) => isWhole || fields.has(field)).map(({ label, value }) => ({ label, value }));
}
