import { describe, expect, it } from 'vitest';
import type { CheckedForm } from '../../../src/delivery/tier.ts';
import type { Capability } from '../../../src/fhir/capability.ts';
import { wholeCase } from '../assessment/cases.ts';
import { DECLARED_BY } from './declared.ts';
import { openEhr, planFor, send, startEhr } from './ehr.ts';
import { answer, delivered } from './mending.ts';

startEhr();

const FORMS: readonly CheckedForm[] = (['Consent', 'Procedure', 'AdverseEvent'] as const).map(resource => ({
  resource,
  canonical: `https://ehr.example/Questionnaire/${resource}`,
  linkIds: { decision: 'q1', status: 'q2', 'complication.kind': 'q3' },
  fault: undefined,
}));

const HELD = ['Procedure', 'Consent', 'AdverseEvent', 'DocumentReference', 'QuestionnaireResponse'] as const;

const declares = (capability: Capability, type: string, interaction: string): boolean =>
  capability.status === 'known' && capability.resources[type]?.interactions.includes(interaction) === true;

/** Sends a finished case, and again for as long as the plan finds a way, to an EHR that takes what it declares and nothing else. */
async function arrived(capability: Capability, forms: readonly CheckedForm[]): Promise<readonly number[]> {
  const ehr = openEhr();
  ehr.fault(({ method, url }) => {
    const type = new URL(url).pathname.split('/')[2] ?? '';
    const interaction = method === 'POST' ? 'create' : method === 'PUT' ? 'update' : undefined;
    return interaction === undefined || declares(capability, type, interaction) ? undefined : answer(405, 'Not here');
  });
  let current = wholeCase();
  for (let round = 0; round < 4 && planFor(current, { capability, forms }).mode !== 'nothing'; round += 1) {
    current = delivered(current, await send(ehr, current, { capability, forms }));
  }
  expect(planFor(current, { capability, forms }).mode).toBe('nothing');
  return HELD.map(type => ehr.store.all(type).length);
}

describe('a finished case on what six EHRs declare', () => {
  // Procedures, Consents, AdverseEvents, notes and filled forms that the EHR then holds.
  it.each([
    ['epic', [1, 0, 0, 1, 0], [1, 0, 0, 0, 2]],
    ['oracle', [1, 0, 0, 1, 0], [1, 0, 0, 1, 0]],
    ['athenahealth', [0, 0, 0, 0, 0], [0, 0, 0, 0, 3]],
    ['eClinicalWorks', [0, 0, 0, 0, 0], [0, 0, 0, 0, 3]],
    ['nextGen', [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
    ['meditech', [0, 0, 0, 0, 0], [0, 0, 0, 0, 3]],
  ] as const)('arrives on %s as was planned, each part once, and with forms of the site in those', async (ehr, plain, mapped) => {
    expect([await arrived(DECLARED_BY[ehr], []), await arrived(DECLARED_BY[ehr], FORMS)]).toEqual([plain, mapped]);
  });
});
