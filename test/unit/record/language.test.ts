import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/conformance/validate.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { operativeNote } from '../../../src/record/notes/operative-note.ts';
import { loadWords } from '../../../src/words/load-words.ts';
import { wholeCase } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const inFrench = await loadWords('fr-CA');
if (!inFrench) throw new Error('There are no French words.');
const french = buildRecord(wholeCase(), { ...NO_POLICY, words: inFrench }).entries;
const english = buildRecord(wholeCase(), NO_POLICY).entries;

describe('a record', () => {
  it('says which language it is written in, of itself and of its narrative', () => {
    for (const [language, entries] of [['fr-CA', french] as const, ['en', english] as const]) {
      expect(entries.map(({ resource }) => resource.language)).toEqual(entries.map(() => language));
      for (const { resource } of entries) expect(resource.text?.div).toContain(` lang="${language}" xml:lang="${language}">`);
    }
  });

  it('conforms in French as in English', () => {
    const referenceTypes = Object.fromEntries(french.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
    const errors = french.flatMap(({ resource }) => validate(resource, { referenceTypes }).filter(({ severity }) => severity === 'error'));
    expect(errors).toEqual([]);
  });

  it('has the same codes, numbers and dates in every language: only what people read differs', () => {
    const withoutWords = (entries: unknown) =>
      JSON.stringify(entries, (key, value: unknown) =>
        ['text', 'div', 'language', 'valueString'].includes(key) && typeof value === 'string' ? undefined : value,
      );
    expect(withoutWords(french)).toBe(withoutWords(english));
    expect(JSON.stringify(french)).not.toBe(JSON.stringify(english));
  });

  it('has an operative note in its language', () => {
    expect(operativeNote(wholeCase(), inFrench).split('\n')[0]).toBe('Note opératoire brève');
  });
});
