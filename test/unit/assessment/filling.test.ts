import { describe, expect, it } from 'vitest';
import type { Answer, Case } from '../../../src/assessment/case/case.ts';
import { fillingOf, writeFilling } from '../../../src/assessment/case/filling.ts';
import { emptyCase } from './cases.ts';

const answered = (origin: Answer['origin'], at: string): Answer => ({ value: 'present', origin, at, evidenceSeen: [] });
const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const filled: Case = {
  ...emptyCase(),
  answers: {
    'CON-ABS-1': answered('confirmed', at('08:00')),
    'CON-ABS-4': answered('edited', at('08:02')),
    'CON-REL-4': answered('typed', at('08:03')),
    'CON-REL-6': answered('group-attested', at('12:00')),
  },
  enteredBy: { 'plan.sedation': { by: 'Dr Ruth Adeyemi', at: at('12:04') } },
};

describe('how a case came to its answers', () => {
  it('counts what the chart had ready, and what of that was changed', () => {
    expect(fillingOf(filled)).toMatchObject({ answered: 4, filledIn: 2, changed: 1 });
  });

  it('counts the minutes between entries, and no pause', () => {
    expect(fillingOf(filled).minutes).toBe(7);
  });

  it('is written into a file without a word of the patient', () => {
    const written = writeFilling(filled);
    expect(JSON.parse(written)).toEqual({ case: filled.id, begun: '2026-11-22', ...fillingOf(filled) });
    for (const of of [filled.patient.id, filled.patient.name ?? '', 'Adeyemi']) expect(written).not.toContain(of);
  });

  it('is nothing where nothing was answered', () => {
    expect(fillingOf(emptyCase())).toEqual({ answered: 0, filledIn: 0, changed: 0, minutes: 0 });
  });
});
