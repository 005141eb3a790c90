import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import { planSentences } from '../../../src/delivery/plan-summary.ts';
import type { Observation, Provenance } from '../../../src/fhir/resource.ts';
import type { AlsoSent } from '../../../src/record/base/record.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, notPresent, wholeCase } from '../assessment/cases.ts';
import { DECLARED, isPost, lost, NOTE, openEhr, outcomes, planFor, SINGLE, send, startEhr, writes } from './ehr.ts';
import { answer, delivered } from './mending.ts';

startEhr();

const recordOf = (current: Case, ...alsoSends: AlsoSent[]) =>
  buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends });

/** The plan's input for an EHR that is sent answers too. */
const answers = (current: Case, part: Partial<PlanInput> = {}): Partial<PlanInput> => ({
  record: recordOf(current, 'QuestionnaireResponse'),
  ...part,
});

const RESPONSES = ['assessment', 'plan', 'consent', 'procedure', 'complications'];
const STORED = ['Consent', 'Procedure', 'AdverseEvent', ...RESPONSES.map(() => 'QuestionnaireResponse')].map(
  type => `${type}: stored sent`,
);

describe.each([
  ['in one transaction', DECLARED],
  ['one after another', SINGLE],
])('answers sent beside the record, %s', (_, capability) => {
  it('are stored after it, each stage once, as part of the procedure on the server', async () => {
    const ehr = openEhr();
    const current = wholeCase();
    const receipt = await send(ehr, current, answers(current, { capability }));
    expect(outcomes(receipt)).toEqual(STORED);
    expect(receipt.lines.slice(3).map(({ key }) => key)).toEqual(RESPONSES.map(stage => `response/${stage}`));
    const stored = ehr.store.all('QuestionnaireResponse');
    expect(stored.map(({ partOf }) => partOf?.[0]?.reference)).toEqual(
      RESPONSES.map(() => `Procedure/${ehr.store.all('Procedure')[0]?.id}`),
    );
    expect(new Set(stored.map(({ identifier }) => identifier?.value)).size).toBe(RESPONSES.length);
    expect(JSON.stringify(stored)).not.toContain('"reference":"urn:');
  });

  it('are not sent again as they stand, and only the stage that was changed is sent as a change', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase(), answers(wholeCase(), { capability })));
    const before = writes(ehr).length;
    await send(ehr, sent, answers(sent, { capability }));
    expect(writes(ehr)).toHaveLength(before);
    const changed = acted(sent, notPresent('CON-ABS-1'));
    const receipt = await send(ehr, changed, answers(changed, { capability }));
    expect(receipt.lines.filter(({ status }) => status.kind !== 'unchanged').map(({ key }) => key)).toEqual(['response/assessment']);
    expect(ehr.store.all('QuestionnaireResponse')).toHaveLength(RESPONSES.length);
  });

  it('are found again by a case that does not know of the delivery, and are not stored twice', async () => {
    const ehr = openEhr();
    await send(ehr, wholeCase(), answers(wholeCase(), { capability }));
    const again = await send(ehr, wholeCase(), answers(wholeCase(), { capability }));
    expect(outcomes(again)).toEqual(STORED.map(line => line.replace('stored sent', 'stored found-earlier')));
    expect(ehr.store.all('QuestionnaireResponse')).toHaveLength(RESPONSES.length);
  });
});

describe('answers', () => {
  it('conform: the assessment to its profile, each other stage to R4', () => {
    const { entries } = recordOf(acted(wholeCase(), notPresent('CON-ABS-1')), 'QuestionnaireResponse');
    const referenceTypes = Object.fromEntries(entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
    const issues = entries.flatMap(({ key, resource }) =>
      validate(resource, { referenceTypes }).flatMap(({ severity, rule, expression }) =>
        severity === 'error' ? [`${key} ${rule} ${expression}`] : [],
      ),
    );
    expect(issues).toEqual([]);
  });

  it('are no part of the record where the site does not have them sent', () => {
    expect(recordOf(wholeCase()).entries.map(({ key }) => key)).not.toContain('response/assessment');
  });

  it('go without a procedure that the EHR refused, named by its identifier', async () => {
    const ehr = openEhr();
    ehr.fault(request => (isPost(request, 'Procedure') ? answer(422, 'Not this one.') : undefined));
    const receipt = await send(ehr, wholeCase(), answers(wholeCase()));
    expect(outcomes(receipt).slice(1, 4)).toEqual([
      'Procedure: refused rejected',
      'AdverseEvent: not-sent procedure',
      'QuestionnaireResponse: stored sent',
    ]);
    const [partOf] = ehr.store.all('QuestionnaireResponse')[0]?.partOf ?? [];
    expect(partOf).toEqual({
      type: 'Procedure',
      identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${wholeCase().procedureId}` },
    });
  });

  it('whose answer was lost are searched for, not sent again', async () => {
    const ehr = openEhr();
    ehr.fault(async (request, pass) => {
      const stored = await pass();
      return isPost(request, 'QuestionnaireResponse') ? lost() : stored;
    });
    expect(outcomes(await send(ehr, wholeCase(), answers(wholeCase()))).slice(3)).toEqual(
      RESPONSES.map(() => 'QuestionnaireResponse: stored found'),
    );
    expect(ehr.store.all('QuestionnaireResponse')).toHaveLength(RESPONSES.length);
  });

  it.each([
    ['the EHR does not declare them', { capability: { ...SINGLE, resources: withoutType('QuestionnaireResponse') } }, 'not-declared'],
    ['no scope was granted for them', { grants: (type: string) => type !== 'QuestionnaireResponse' }, 'scope-not-granted'],
  ] as const)('stand in the note where %s, and the plan says so', (_, part, because) => {
    const plan = planFor(wholeCase(), answers(wholeCase(), part));
    const responses = plan.items.filter(({ entry }) => entry.key.startsWith('response/'));
    expect(responses.map(({ tier, action }) => [tier, action])).toEqual(RESPONSES.map(() => ['document', 'blocked']));
    expect(planSentences(plan)).toContainEqual({ kind: 'inNote', types: ['QuestionnaireResponse'], because });
    expect(plan.items.at(-1)?.carries).toEqual(responses.map(({ entry }) => entry.key));
  });

  it('that are refused say nothing of the EHR’s own forms, nor those of the answers', async () => {
    const form = {
      resource: 'Consent',
      canonical: 'https://ehr.example/Questionnaire/1',
      linkIds: { decision: 'q1' },
      fault: undefined,
    } as const;
    const ehr = openEhr();
    const input = answers(wholeCase(), {
      forms: [form],
      site: { creates: { Consent: false }, note: NOTE },
    });
    ehr.fault(async (request, pass) => {
      if (!isPost(request, 'QuestionnaireResponse')) return pass();
      const { questionnaire } = await request.clone().json();
      return questionnaire === form.canonical ? pass() : answer(403, 'Only our own forms.');
    });
    const receipt = await send(ehr, wholeCase(), input);
    const again = planFor(delivered(wholeCase(), receipt), { ...input, denials: receipt.denials });
    const tiers = Object.fromEntries(again.items.map(({ entry, tier, action }) => [entry.key, `${tier} ${action}`]));
    expect(tiers).toMatchObject({
      consent: 'questionnaire blocked',
      'response/assessment': 'document blocked',
      'form/Consent': 'create unchanged',
    });
  });
});

describe('a pain score sent beside the record', () => {
  const told = (value: number) => acted(wholeCase(), { type: 'answer', key: 'CARE-PRE-6', value, at: '2026-11-22T07:00:00.000Z' });
  const score = (current: Case, part: Partial<PlanInput> = {}): Partial<PlanInput> => ({
    record: recordOf(current, 'Observation'),
    ...part,
  });
  const countedFrom = (held: Observation | undefined) =>
    held?.extension?.[0]?.extension?.find(({ url }) => url === 'procedure')?.valueReference;

  it.each([
    ['in one transaction', DECLARED],
    ['one after another', SINGLE],
  ])('is stored once, counted from the procedure on the server, and changed where it was told anew: %s', async (_, capability) => {
    const ehr = openEhr();
    const receipt = await send(ehr, told(7), score(told(7), { capability }));
    expect(outcomes(receipt).at(-1)).toBe('Observation: stored sent');
    const [held] = ehr.store.all('Observation');
    expect(countedFrom(held)?.reference).toBe(`Procedure/${ehr.store.all('Procedure')[0]?.id}`);
    const anew = acted(delivered(told(7), receipt), { type: 'answer', key: 'CARE-PRE-6', value: 5, at: '2026-11-22T07:30:00.000Z' });
    expect(outcomes(await send(ehr, anew, score(anew, { capability }))).at(-1)).toBe('Observation: stored sent');
    expect(ehr.store.all('Observation').map(({ valueQuantity, meta }) => [valueQuantity?.value, meta?.versionId])).toEqual([[5, '2']]);
  });

  it('is found again and not doubled', async () => {
    const ehr = openEhr();
    await send(ehr, told(7), score(told(7)));
    expect(outcomes(await send(ehr, told(7), score(told(7)))).at(-1)).toBe('Observation: stored found-earlier');
    expect(ehr.store.all('Observation')).toHaveLength(1);
  });

  it('stands in the note where the EHR does not take it', () => {
    const plan = planFor(told(7), score(told(7), { grants: (type, letter) => type !== 'Observation' || letter !== 'c' }));
    expect(plan.items.find(({ entry }) => entry.key === 'score/pain')).toMatchObject({ tier: 'document', action: 'blocked' });
    expect(plan.items.at(-1)?.carries).toEqual(['score/pain']);
  });
});

describe('who answered, sent beside the record', { tags: ['D28'] }, () => {
  const AT_NINE = '2026-11-22T09:00:00.000Z';
  const entered: Case = {
    ...wholeCase(),
    enteredBy: Object.fromEntries(
      ['IND-1@L1', 'IND-1a@L1', 'consent.decision', 'procedure.status'].map(field => [field, { by: 'Dr Ruth Adeyemi', at: AT_NINE }]),
    ),
  };
  const all = (current: Case, part: Partial<PlanInput> = {}): Partial<PlanInput> => ({
    record: recordOf(current, 'QuestionnaireResponse', 'Provenance'),
    ...part,
  });
  const targets = (held: readonly Provenance[]) => held.map(({ target }) => target[0]?.reference?.split('/')[0]);
  const OF = ['Consent', 'Procedure', 'QuestionnaireResponse'];

  it.each([
    ['in one transaction', DECLARED],
    ['one after another', SINGLE],
  ])('is stored after what it is of, and refers to that on the server: %s', async (_, capability) => {
    const ehr = openEhr();
    const receipt = await send(ehr, entered, all(entered, { capability }));
    expect(outcomes(receipt).slice(-3)).toEqual(OF.map(() => 'Provenance: stored sent'));
    const held = ehr.store.all('Provenance');
    expect(targets(held)).toEqual(OF);
    for (const { target } of held) expect(target[0]?.reference).not.toContain('urn:');
    const again = delivered(entered, receipt);
    const before = writes(ehr).length;
    await send(ehr, again, all(again, { capability }));
    expect(writes(ehr)).toHaveLength(before);
  });

  it('is added for what is answered later; nothing that was said before is changed', async () => {
    const ehr = openEhr();
    const sent = delivered(entered, await send(ehr, entered, all(entered)));
    const later = acted(sent, { type: 'answer', key: 'CON-ABS-1', value: 'not-present', at: '2026-11-22T11:00:00.000Z' });
    const receipt = await send(ehr, later, all(later));
    expect(receipt.lines.filter(({ status }) => status.kind === 'stored').map(({ key }) => key)).toEqual([
      'response/assessment',
      'provenance/4',
    ]);
    expect(ehr.store.all('Provenance').map(({ meta }) => meta?.versionId)).toEqual(['1', '1', '1', '1']);
  });

  it('is found again by what it is of and when, by a case that does not know of the delivery, and is not said twice', async () => {
    const ehr = openEhr();
    await send(ehr, entered, all(entered));
    const again = await send(ehr, entered, all(entered));
    expect(outcomes(again).slice(-3)).toEqual(OF.map(() => 'Provenance: stored found-earlier'));
    const known = delivered(entered, again);
    expect(
      planFor(known, all(known))
        .items.slice(-3)
        .map(({ action }) => action),
    ).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(ehr.store.all('Provenance')).toHaveLength(3);
  });

  it('whose answer was lost is searched for, not said again', async () => {
    const ehr = openEhr();
    ehr.fault(async (request, pass) => {
      const stored = await pass();
      return isPost(request, 'Provenance') ? lost() : stored;
    });
    expect(outcomes(await send(ehr, entered, all(entered))).slice(-3)).toEqual(OF.map(() => 'Provenance: stored found'));
    expect(ehr.store.all('Provenance')).toHaveLength(3);
  });

  it('is not sent where what it is of was refused or stands in the note; then it stands in the file', async () => {
    const ehr = openEhr();
    ehr.fault(request => (isPost(request, 'Procedure') ? answer(422, 'Not this one.') : undefined));
    const receipt = await send(ehr, entered, all(entered));
    expect(outcomes(receipt).slice(-3)).toEqual(['Provenance: stored sent', 'Provenance: not-sent procedure', 'Provenance: stored sent']);
    const plan = planFor(entered, all(entered, { site: { creates: { Consent: false }, note: NOTE } }));
    const [ofConsent] = plan.items.filter(({ entry }) => entry.key.startsWith('provenance/'));
    expect(ofConsent).toMatchObject({ tier: 'file', action: 'blocked', obstacle: { kind: 'refers-to-blocked', to: 'consent' } });
    expect(ofConsent?.passedOver.map(({ obstacle }) => obstacle.kind)).toEqual(['refers-to-blocked', 'not-mapped', 'not-in-note']);
  });
});

function withoutType(type: string) {
  if (SINGLE.status !== 'known') throw new Error('The store declares nothing.');
  const { [type]: _, ...resources } = SINGLE.resources;
  return resources;
}
