import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { isMarkedOwn } from '../../../src/chart/facts/own-marks.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { DocumentReference } from '../../../src/fhir/resource.ts';
import { fromBase64, textToBase64 } from '../../../src/plain/base64.ts';
import type { RecordEntry } from '../../../src/record/base/record.ts';
import { clinicalNote, noteAsText } from '../../../src/record/notes/clinical-note.ts';
import { withAttachment } from '../../../src/record/notes/note-attachment.ts';
import { type NoteEntrySetting, noteEntry } from '../../../src/record/notes/note-entry.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';

const SETTING: NoteEntrySetting = {
  carries: [],
  notKept: [],
  replaces: undefined,
  number: 1,
  docStatus: 'preliminary',
  encounter: 'e1',
  author: 'Practitioner/dr1',
};

function entryOf(current: Case, setting: Partial<NoteEntrySetting> = {}): RecordEntry {
  const entry = noteEntry(current, inEnglish, { ...SETTING, ...setting });
  if ('missing' in entry) throw new Error('A note without an author.');
  return entry;
}

function noteOf(current: Case, setting: Partial<NoteEntrySetting> = {}): DocumentReference {
  const { resource } = entryOf(current, setting);
  if (resource.resourceType !== 'DocumentReference') throw new Error(resource.resourceType);
  return resource;
}

const textOf = ({ content }: DocumentReference) => new TextDecoder().decode(fromBase64(content[0]?.attachment.data ?? ''));

describe('the note as a DocumentReference', () => {
  const refused = acted(emptyCase(), { type: 'consent', change: { decision: 'refused', decidedAt: '2026-11-22T09:00:00Z' } });
  const notDone = acted(emptyCase(), { type: 'procedure', change: { status: 'not-done', statusReason: 'Fever.' } });
  const stored: Case = {
    ...wholeCase(),
    ledger: [
      { key: 'procedure', resourceType: 'Procedure', id: '77', versionId: '1', sent: '', at: '2026-11-22T10:00:00Z' },
      {
        key: `adverse-event/${COMPLICATION}`,
        resourceType: 'AdverseEvent',
        id: undefined,
        versionId: undefined,
        sent: '',
        at: '2026-11-22T10:00:00Z',
      },
    ],
  };
  const long = acted(wholeCase(), { type: 'procedure', change: { operativeNote: 'Größer. '.repeat(20_000) } });

  it.each<readonly [string, Case, Partial<NoteEntrySetting>]>([
    ['a whole case', wholeCase(), {}],
    [
      'a final one that replaces another',
      wholeCase(),
      { docStatus: 'final', relatesTo: { code: 'replaces', reference: 'DocumentReference/4' } },
    ],
    [
      'an addendum without an encounter',
      wholeCase(),
      { number: 3, encounter: undefined, relatesTo: { code: 'appends', reference: 'DocumentReference/4' } },
    ],
    ['what is stored already', stored, {}],
    ['a refusal', refused, {}],
    ['a procedure that was not done', notDone, {}],
    ['a note above 64 KiB', long, {}],
  ])('conforms to the profile, and is known as our own also where the server drops that: %s', (_, current, setting) => {
    const note = noteOf(current, setting);
    expect(validate(note).filter(({ severity }) => severity === 'error')).toEqual([]);
    const { meta: _dropped, ...kept } = note;
    for (const each of [note, kept]) expect(isMarkedOwn(each)).toBe(true);
  });

  it('claims the profile where there is a procedure to be a note of, and is else said to be of consent', () => {
    expect(noteOf(wholeCase()).meta?.profile?.[0]).toMatch(/operative-note$/);
    expect(noteOf(notDone).type?.coding?.[0]?.code).toBe('28570-0');
    expect(noteOf(refused).meta).toBeUndefined();
    expect(noteOf(refused).type?.coding?.[0]?.code).toBe('64293-4');
  });

  it('refers to what it is of by its identifier and its place in the record, the same before and after that is stored', () => {
    const uuid = (value: string) => ({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${value}` });
    const related = [
      { reference: `urn:uuid:${stored.procedureId}`, type: 'Procedure', identifier: uuid(stored.procedureId) },
      { reference: `urn:uuid:${COMPLICATION}`, type: 'AdverseEvent', identifier: uuid(COMPLICATION) },
    ];
    expect(noteOf(stored).context?.related).toMatchObject(related);
    expect(noteOf({ ...stored, ledger: [] }).context?.related).toMatchObject(related);
  });

  it('says when it was written and by whom, of which encounter, and when the procedure was', () => {
    const { procedure } = wholeCase();
    expect(noteOf(wholeCase())).toMatchObject({
      status: 'current',
      docStatus: 'preliminary',
      subject: { reference: 'Patient/p1' },
      date: '2026-11-22T09:30:00.000Z',
      author: [{ reference: 'Practitioner/dr1' }],
      context: { encounter: [{ reference: 'Encounter/e1' }], period: { start: procedure.performedStart } },
    });
    expect(noteOf(wholeCase(), { encounter: 'Encounter/e2' }).context?.encounter).toEqual([{ reference: 'Encounter/e2' }]);
  });

  it.each([undefined, 'Patient/p1', 'Device/d'])('is not made without somebody who may write one: %s', author => {
    expect(noteEntry(wholeCase(), inEnglish, { ...SETTING, author })).toEqual({ missing: 'author' });
  });

  it('has an identifier that is the same each time, and another for each number and each case', () => {
    const idOf = (current: Case, number: number) => entryOf(current, { number }).fullUrl;
    expect(idOf(wholeCase(), 1)).toBe(idOf(wholeCase(), 1));
    const other = { ...wholeCase(), id: 'ffffffff-ffff-4fff-bfff-ffffffffffff' };
    const all = [1, 2, 3].flatMap(number => [idOf(wholeCase(), number), idOf(other, number)]);
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect([1, 2].map(number => entryOf(wholeCase(), { number }).key)).toEqual(['note', 'note/2']);
    expect(noteOf(wholeCase(), { number: 2 }).identifier?.[0]?.value).toBe(idOf(wholeCase(), 2));
  });

  it('holds the note’s text, however long, to its last letter', () => {
    expect(textOf(noteOf(long))).toBe(noteAsText(clinicalNote(long, inEnglish, SETTING), inEnglish));
    expect(textOf(noteOf(long)).length).toBeGreaterThan(64 * 1024);
  });

  it('takes the PDF and the FHIR document beside its text, and a newer one in place of an older', () => {
    const pdf = { contentType: 'application/pdf', data: textToBase64('%PDF'), title: 'Note' } as const;
    const document = { contentType: 'application/fhir+json', data: textToBase64('{}'), title: 'Document' } as const;
    const first = withAttachment(withAttachment(noteOf(wholeCase()), pdf), document);
    const note = withAttachment(first, { ...pdf, data: textToBase64('%PDF-2') });
    expect(note.content.map(({ attachment }) => [attachment.contentType, attachment.data])).toEqual([
      ['text/plain', noteOf(wholeCase()).content[0]?.attachment.data],
      ['application/fhir+json', document.data],
      ['application/pdf', textToBase64('%PDF-2')],
    ]);
    expect(validate(note).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a case of which a note was sent', () => {
  const entry = { resourceType: 'DocumentReference', id: '4', versionId: '1', sent: '{}', at: '2026-11-22T10:00:00Z' } as const;

  it('can be saved and opened again', () => {
    const sent: Case = {
      ...wholeCase(),
      ledger: [
        { ...entry, key: 'note' },
        { ...entry, key: 'note/2' },
      ],
    };
    const read = readCaseFile(writeCaseFile(sent));
    expect(read).toMatchObject({ ok: true, case: { ledger: sent.ledger } });
  });

  it('is not opened where what was sent is called something else', () => {
    const text = writeCaseFile({ ...wholeCase(), ledger: [{ ...entry, key: 'note' }] }).replace('"note"', '"note/0"');
    expect(readCaseFile(text).ok).toBe(false);
  });
});
