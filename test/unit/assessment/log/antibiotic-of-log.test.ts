import { describe, expect, it } from 'vitest';
import { newSedationMedicine } from '../../../../src/assessment/case/team.ts';
import { antibioticOffered, isTheAntibiotic } from '../../../../src/assessment/log/antibiotic-of-log.ts';
import { operativeNote } from '../../../../src/record/notes/operative-note.ts';
import { inEnglish } from '../../../../src/words/load-words.ts';
import { acted, countedIds, wholeCase } from '../cases.ts';

const newId = countedIds();
const row = (given: string, at?: string) => ({ ...newSedationMedicine(newId()), given, at });
const AT = '2026-11-22T10:02:00+01:00';
const cefazolin = row('Cefazolin 2 g', AT);
const inSession = (...sedationMedicines: readonly ReturnType<typeof row>[]) => ({ ...wholeCase().procedure, sedationMedicines });

describe('an antibiotic of the log', () => {
  it('is offered as the antibiotic of the record, and nothing else is', () => {
    expect(antibioticOffered(inSession(row('midazolam 2 mg', AT), cefazolin))?.given).toBe('Cefazolin 2 g');
    expect(antibioticOffered(inSession(row('midazolam 2 mg', AT), row('ondansetron 4 mg', AT)))).toBeUndefined();
  });

  it('is not offered where one is recorded, nor once it was struck out', () => {
    expect(antibioticOffered({ ...inSession(cefazolin), antibiotic: 'vancomycin 1 g' })).toBeUndefined();
    expect(antibioticOffered(inSession({ ...cefazolin, struck: true }))).toBeUndefined();
  });

  it('is the antibiotic of the record where both say the same of the same minute', () => {
    const recorded = { ...inSession(cefazolin), antibiotic: 'cefazolin 2 g ', antibioticAt: '2026-11-22T09:02:00Z' };
    expect(isTheAntibiotic(recorded, cefazolin)).toBe(true);
    expect(isTheAntibiotic({ ...recorded, antibioticAt: '2026-11-22T09:32:00Z' }, cefazolin)).toBe(false);
    expect(isTheAntibiotic({ ...recorded, antibiotic: 'Cefazolin 1 g' }, cefazolin)).toBe(false);
  });

  it('stands in the note once, and never as given for sedation', () => {
    const change = { sedationMedicines: [cefazolin] };
    const notOffered = operativeNote(acted(wholeCase(), { type: 'procedure', change }), inEnglish);
    expect(notOffered).toContain('Given: Cefazolin 2 g');
    expect(notOffered).not.toContain('Given for sedation');
    const both = { ...change, antibiotic: 'Cefazolin 2 g', antibioticAt: AT };
    const note = operativeNote(acted(wholeCase(), { type: 'procedure', change: both }), inEnglish);
    expect(note.match(/Cefazolin 2 g/g)).toHaveLength(1);
    expect(note).toContain('Antibiotic given: Cefazolin 2 g');
  });
});
