import type { Case } from '../../../../src/assessment/case/case.ts';
import type { Receipt } from '../../../../src/delivery/delivery.ts';
import type { PlanInput } from '../../../../src/delivery/plan-item.ts';
import type { FhirResource } from '../../../../src/fhir/resource.ts';
import type { AlsoSent } from '../../../../src/record/base/record.ts';
import { buildRecord } from '../../../../src/record/build-record.ts';
import { noteWriter } from '../../../../src/record/notes/write-note.ts';
import { caseFromEhr, type TakenUp } from '../../../../src/record/taking-up/case-from-ehr.ts';
import { type FoundInEhr, findKeptInEhr } from '../../../../src/record/taking-up/find-kept.ts';
import type { TakingUp } from '../../../../src/record/taking-up/given.ts';
import { keptInEhr } from '../../../../src/record/taking-up/kept-in-ehr.ts';
import { inEnglish } from '../../../../src/words/load-words.ts';
import { stored } from '../../../builders/own-words.ts';
import { acted, emptyCase } from '../../assessment/cases.ts';
import { type Ehr, NOTE, planFor, send } from '../../delivery/ehr.ts';

export const EVERYTHING: readonly AlsoSent[] = ['QuestionnaireResponse', 'Observation', 'Provenance'];
export const ISS = 'https://ehr.example/fhir';
export const EVERY_SCOPE = ['patient/*.cruds'];

const { patient, clinician } = emptyCase();

let ids = 0;
const freshId = () => `10000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;

export const GIVEN: TakingUp = {
  iss: ISS,
  patient,
  clinician,
  language: 'en',
  words: inEnglish,
  newId: freshId,
  now: '2026-11-25T08:00:00.000Z',
};

export function recordOf(current: Case, alsoSends: readonly AlsoSent[]): Partial<PlanInput> {
  const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends });
  const author = { author: 'Practitioner/dr1', encounterId: 'e1', ...NOTE };
  return { record, writeNote: noteWriter(current, record, inEnglish, author) };
}

/** Sends for as long as the plan finds a way, and gives the case as it then is. */
export async function sendAll(ehr: Ehr, start: Case, alsoSends: readonly AlsoSent[], part: Partial<PlanInput> = {}): Promise<Case> {
  let current = start;
  let lastReceipt: Receipt | undefined;
  for (let round = 0; round < 5; round += 1) {
    const input = { ...recordOf(current, alsoSends), lastReceipt, ...part };
    if (planFor(current, input).mode === 'nothing') return current;
    lastReceipt = await send(ehr, current, input);
    current = acted(current, { type: 'delivered', entries: lastReceipt.ledger });
  }
  throw new Error('There is no end to what is sent.');
}

export const find = (ehr: Ehr, alsoSends: readonly AlsoSent[] = EVERYTHING): Promise<FoundInEhr> =>
  findKeptInEhr(ehr.means.reader, { patientId: 'p1', iss: ISS, granted: EVERY_SCOPE, alsoSends });

/** The one case that stands there, taken up. */
export async function takeUp(ehr: Ehr, alsoSends: readonly AlsoSent[] = EVERYTHING, given: Partial<TakingUp> = {}): Promise<TakenUp> {
  return takenUpFrom((await find(ehr, alsoSends)).cases, given);
}

function takenUpFrom(cases: FoundInEhr['cases'], given: Partial<TakingUp>): TakenUp {
  const [only, ...others] = cases;
  if (only === undefined || others.length > 0) throw new Error(`${cases.length} cases stand there.`);
  return caseFromEhr(only, { ...GIVEN, ...given });
}

/** Of resources that are at hand. */
export function takeUpOf(resources: readonly FhirResource[], given: Partial<TakingUp> = {}): TakenUp {
  return takenUpFrom(keptInEhr(resources, { patientId: 'p1', iss: ISS }).cases, given);
}

/** What would be sent of a case now: `procedure update`. */
export function wouldSend(current: Case, alsoSends: readonly AlsoSent[], part: Partial<PlanInput> = {}): readonly string[] {
  const plan = planFor(current, { ...recordOf(current, alsoSends), ...part });
  return [
    ...plan.items.filter(({ action }) => action !== 'unchanged').map(({ entry, action }) => `${entry.key} ${action}`),
    ...(plan.withdrawals ?? []).map(({ key }) => `${key} taken back`),
  ];
}

/** What a server that keeps everything holds once a case was written to it. */
export function storedOf(current: Case, alsoSends: readonly AlsoSent[]): readonly FhirResource[] {
  const built = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends });
  const entries = built.entries.filter(({ onlyInNote }) => !onlyInNote);
  const places = new Map(entries.map(({ fullUrl, resource }, index) => [fullUrl, `${resource.resourceType}/r${index}`]));
  return entries.map(({ resource }, index) =>
    stored(
      JSON.parse(
        JSON.stringify({ ...resource, id: `r${index}`, meta: { ...resource.meta, versionId: '1', lastUpdated: '2026-11-22T12:00:00Z' } }),
        (name, value: unknown) =>
          name === 'reference' && typeof value === 'string' && value.startsWith('urn:uuid:') ? places.get(value) : value,
      ),
    ),
  );
}
