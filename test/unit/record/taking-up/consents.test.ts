import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { consentText } from '../../../../src/record/consent/consent-document.ts';
import { inEnglish } from '../../../../src/words/load-words.ts';
import { acted, emptyCase, wholeCase } from '../../assessment/cases.ts';
import { storedOf, takeUpOf } from './taken-up.ts';

const back = (current: Case) => takeUpOf(storedOf(current, [])).case;

describe('a consent that stands in the EHR without its answers', () => {
  it('is taken up with the proxy who gave it', () => {
    const current = acted(wholeCase(), {
      type: 'consent',
      change: { givenBy: 'proxy', proxyName: 'Kofi Osei', proxyRelationship: 'HPOWATT', proxyEvidence: 'Document of 2024' },
    });
    expect(back(current).consent).toEqual(current.consent);
  });

  it('is taken up with what was signed on the screen, to the letter', () => {
    const signed = acted(wholeCase(), { type: 'consent', change: { signedOn: 'screen', formReference: '' } });
    const signature = {
      name: 'Margaret O’Sei <née "Boateng">',
      path: 'M10 20L30 40',
      at: '2026-11-22T07:10:00.000Z',
      text: consentText(signed, inEnglish),
    };
    const current = acted(signed, { type: 'consent', change: { signature } });
    expect(back(current).consent).toEqual(current.consent);
  });

  it('is taken up with capacity, interpreter, witness, what was explained, and a technique that has no code', () => {
    const current = acted(wholeCase(), {
      type: 'consent',
      change: {
        techniques: ['other', 'vertebroplasty'],
        techniqueText: 'Vesselplasty',
        capacity: 'fluctuating',
        interpreterNeeded: true,
        interpreter: 'Kwame Addo',
        witness: 'Nurse Ama Mensah',
        benefitsExplained: true,
        alternativesExplained: true,
      },
    });
    expect(back(current).consent).toEqual(current.consent);
  });

  it('leaves the words of a technique without a code to the procedure that stands beside it', () => {
    const current = acted(wholeCase(), {
      type: 'perform-level',
      level: 'L1',
      change: { technique: 'other', techniqueText: 'Vesselplasty' },
    });
    expect(back(current).procedure.levels).toMatchObject([{ technique: 'other', techniqueText: 'Vesselplasty' }]);
    expect(back(acted(current, { type: 'perform-level', level: 'L1', change: { techniqueText: '' } })).procedure.levels).toMatchObject([
      { technique: 'other', techniqueText: '' },
    ]);
  });

  it('is taken up as withdrawn, and as refused', () => {
    const withdrawn = acted(wholeCase(), {
      type: 'consent',
      change: { withdrawal: { at: '2026-11-22T09:00:00Z', reason: 'Pain has gone' } },
    });
    expect(back(withdrawn).consent).toEqual(withdrawn.consent);
    const refused = acted(emptyCase(), { type: 'consent', change: { decision: 'refused', givenBy: 'patient', decidedAt: '2026-11-22' } });
    expect(back(refused).consent).toEqual(refused.consent);
  });
});
