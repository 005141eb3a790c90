import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Denial, Obstacle, WrittenType } from '../../../src/delivery/delivery.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import { planSentences } from '../../../src/delivery/plan-summary.ts';
import { type CheckedForm, chooseTier, type TierInput } from '../../../src/delivery/tier.ts';
import type { Capability } from '../../../src/fhir/capability.ts';
import type { FhirFailure } from '../../../src/fhir/failure.ts';
import { parseCapability } from '../../../src/fhir/read-capability.ts';
import { canonicalJson } from '../../../src/plain/canonical-json.ts';
import type { AlsoSent } from '../../../src/record/base/record.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, wholeCase } from '../assessment/cases.ts';
import { DECLARED_BY } from './declared.ts';
import { DECLARED, NOTE, planFor, SINGLE } from './ehr.ts';

const RECORDED = ['Consent', 'Procedure', 'AdverseEvent'] as const;
const failure: FhirFailure = { kind: 'forbidden', status: 403, outcome: { resourceType: 'OperationOutcome', issue: [] } };
const form = (resource: (typeof RECORDED)[number], fault?: Obstacle): CheckedForm => ({
  resource,
  canonical: 'https://ehr.example/Questionnaire/7',
  linkIds: { status: 'q1', takenBy: 'q2', 'complication.kind': 'q3' },
  fault,
});
const FORMS = RECORDED.map(resource => form(resource));

const input = (part: Partial<TierInput> = {}): TierInput => ({
  capability: SINGLE,
  grants: () => true,
  denials: [],
  context: { encounter: true, author: true },
  site: { creates: {}, note: NOTE },
  forms: [],
  ...part,
});
const only = (...types: readonly WrittenType[]): Capability => ({
  ...DECLARED,
  resources: Object.fromEntries(Object.entries(DECLARED.resources).filter(([type]) => types.some(one => one === type))),
});
const denied = (target: WrittenType): Denial => ({ target, action: 'create', failure });

describe('the tier of a consent', () => {
  it.each<[string, Partial<TierInput>, string, readonly string[]]>([
    ['created', {}, 'create', []],
    ['created, tried, where the statement cannot be had', { capability: { status: 'unknown', failure } }, 'create', []],
    ['created, tried, where the statement names no type', { capability: { ...DECLARED, resources: {} } }, 'create', []],
    [
      'created on the word of the site',
      { capability: only('Patient' as WrittenType), site: { creates: { Consent: true }, note: NOTE } },
      'create',
      [],
    ],
    ['in the note where it is not declared', { capability: only('DocumentReference') }, 'document', ['not-declared', 'not-mapped']],
    [
      'in the note on the word of the site',
      { site: { creates: { Consent: false }, note: NOTE } },
      'document',
      ['switched-off', 'not-mapped'],
    ],
    ['in the note without the scope', { grants: type => type !== 'Consent' }, 'document', ['scope-not-granted', 'not-mapped']],
    ['in the note once it was refused', { denials: [denied('Consent')] }, 'document', ['denied-before', 'not-mapped']],
    [
      'in a form that the site mapped',
      { capability: only('QuestionnaireResponse', 'DocumentReference'), forms: FORMS },
      'questionnaire',
      ['not-declared'],
    ],
    [
      'in the note where the form asks something else',
      {
        capability: only('QuestionnaireResponse', 'DocumentReference'),
        forms: [form('Consent', { kind: 'form-differs', linkIds: ['q2'] })],
      },
      'document',
      ['not-declared', 'form-differs'],
    ],
    [
      'in the note where the form cannot be read',
      { capability: only('QuestionnaireResponse', 'DocumentReference'), forms: [form('Consent', { kind: 'form-unread', failure })] },
      'document',
      ['not-declared', 'form-unread'],
    ],
    [
      'in the note where forms are not taken',
      { capability: only('DocumentReference'), forms: FORMS },
      'document',
      ['not-declared', 'not-declared'],
    ],
    [
      'in the note where forms were refused',
      {
        capability: only('QuestionnaireResponse', 'DocumentReference'),
        forms: FORMS,
        denials: [{ ...denied('QuestionnaireResponse'), ofForm: true }],
      },
      'document',
      ['not-declared', 'denied-before'],
    ],
    ['in the file where nothing is taken', { capability: only('Procedure') }, 'file', ['not-declared', 'not-mapped', 'not-declared']],
    [
      'in the file without the scope for a note',
      { capability: only('DocumentReference'), grants: type => type !== 'DocumentReference' },
      'file',
      ['not-declared', 'not-mapped', 'scope-not-granted'],
    ],
    [
      'in the file once the note was refused',
      { capability: only('DocumentReference'), denials: [denied('DocumentReference')] },
      'file',
      ['not-declared', 'not-mapped', 'denied-before'],
    ],
    [
      'in the file where nobody is known to be signed in',
      { capability: only('DocumentReference'), context: { encounter: true, author: false } },
      'file',
      ['not-declared', 'not-mapped', 'no-author'],
    ],
    [
      'in the file where a note wants an encounter and there is none',
      {
        capability: only('DocumentReference'),
        context: { encounter: false, author: true },
        site: { creates: {}, note: { ...NOTE, encounterRequired: true } },
      },
      'file',
      ['not-declared', 'not-mapped', 'no-encounter'],
    ],
    [
      'in the file on the word of the site',
      { capability: only('DocumentReference'), site: { creates: { DocumentReference: false }, note: NOTE } },
      'file',
      ['not-declared', 'not-mapped', 'switched-off'],
    ],
  ])('is %s', (_, part, tier, reasons) => {
    const chosen = chooseTier('Consent', 'create', input(part));
    expect([chosen.tier, chosen.passedOver.map(({ obstacle }) => obstacle.kind)]).toEqual([tier, reasons]);
  });

  it('does not ask whether a note needs an encounter where it was given', () => {
    const site = { creates: {}, note: { ...NOTE, encounterRequired: true } };
    expect(chooseTier('Consent', 'create', input({ capability: only('DocumentReference'), site })).tier).toBe('document');
  });
});

describe('what six EHRs declare', () => {
  it.each([
    ['epic', ['create', 'document', 'document'], ['create', 'questionnaire', 'questionnaire']],
    ['oracle', ['create', 'document', 'document'], ['create', 'document', 'document']],
    ['athenahealth', ['file', 'file', 'file'], ['questionnaire', 'questionnaire', 'questionnaire']],
    ['eClinicalWorks', ['file', 'file', 'file'], ['questionnaire', 'questionnaire', 'questionnaire']],
    ['nextGen', ['file', 'file', 'file'], ['file', 'file', 'file']],
    ['meditech', ['file', 'file', 'file'], ['questionnaire', 'questionnaire', 'questionnaire']],
  ] as const)('sends %s procedure, consent and complication by these tiers, and with a form of the site by those', (ehr, plain, mapped) => {
    const tiers = (forms: readonly CheckedForm[]) =>
      (['Procedure', 'Consent', 'AdverseEvent'] as const).map(
        type => chooseTier(type, 'create', input({ capability: DECLARED_BY[ehr], forms })).tier,
      );
    expect([tiers([]), tiers(FORMS)]).toEqual([plain, mapped]);
  });
});

const ALSO_SENT = ['QuestionnaireResponse', 'Observation', 'Provenance'] as const;
const TYPES: readonly WrittenType[] = [...RECORDED, 'DocumentReference', ...ALSO_SENT];

/** A case of which everything can be sent that a site can have sent. */
const told = acted(
  { ...wholeCase(), enteredBy: { 'consent.decision': { by: 'Dr Ruth Adeyemi', at: AT }, 'procedure.status': { by: undefined, at: AT } } },
  { type: 'answer', key: 'CARE-PRE-6', value: 6, at: AT },
);
/** The record of it by what is sent beside, each made once. */
const BESIDE: readonly (readonly AlsoSent[])[] = [
  [],
  ['Provenance'],
  ['Observation'],
  ['QuestionnaireResponse'],
  ['QuestionnaireResponse', 'Provenance'],
  ALSO_SENT,
];
const records = BESIDE.map(alsoSends => buildRecord(told, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends }));
const someTypes = fc.subarray([...TYPES]);
const anyInput = fc.record({
  declared: fc.option(fc.record({ create: someTypes, update: someTypes, transaction: fc.boolean() }), { nil: undefined }),
  granted: someTypes,
  refused: someTypes,
  forms: fc.subarray([...RECORDED]),
  author: fc.boolean(),
  encounter: fc.boolean(),
  encounterRequired: fc.boolean(),
  said: fc.dictionary(fc.constantFrom(...TYPES), fc.boolean()),
  record: fc.constantFrom(...records),
});

describe('for any server, grants and refusals', () => {
  const planOf = (any: typeof anyInput extends fc.Arbitrary<infer T> ? T : never, part: Partial<PlanInput> = {}) => {
    const interactions = (type: WrittenType) =>
      (['create', 'update'] as const).filter(interaction => any.declared?.[interaction].includes(type));
    const resource = (type: WrittenType) => ({
      interactions: interactions(type),
      searchParams: [],
      conditionalCreate: false,
      updateCreate: false,
    });
    const capability: Capability = any.declared
      ? {
          status: 'known',
          fhirVersion: '4.0.1',
          transaction: any.declared.transaction,
          resources: Object.fromEntries(TYPES.map(type => [type, resource(type)])),
        }
      : { status: 'unknown', failure };
    return planFor(told, {
      record: any.record,
      capability,
      grants: type => any.granted.includes(type),
      denials: any.refused.map(denied),
      forms: any.forms.map(type => form(type)),
      context: { encounter: any.encounter, author: any.author },
      site: { creates: any.said, note: { ...NOTE, encounterRequired: any.encounterRequired } },
      ...part,
    });
  };

  it('each resource ends in one tier, and none in silence', () => {
    fc.assert(
      fc.property(anyInput, any => {
        const plan = planOf(any);
        const recorded = plan.items.slice(0, any.record.entries.length);
        expect(recorded.map(({ entry }) => entry.key)).toEqual(any.record.entries.map(({ key }) => key));
        for (const { entry, tier, action, obstacle } of recorded) {
          const carriers = plan.items.filter(({ carries }) => carries.includes(entry.key));
          const isCarried = tier === 'document' || tier === 'questionnaire';
          expect([entry.key, carriers.length, action === 'blocked', obstacle !== undefined]).toEqual([
            entry.key,
            isCarried ? 1 : 0,
            isCarried || tier === 'file',
            isCarried || tier === 'file',
          ]);
          expect(carriers.every(carrier => carrier.action === 'create')).toBe(true);
        }
        const spokenOf = planSentences(plan).flatMap(({ types }) => types);
        expect(new Set(spokenOf)).toEqual(new Set(any.record.entries.map(({ resource }) => resource.resourceType)));
      }),
    );
  });
});

describe('the note', () => {
  const part = { capability: only('Procedure', 'DocumentReference') };
  const noteIn = (more: Partial<PlanInput> = {}) =>
    planFor(wholeCase(), { ...part, ...more }).items.find(({ entry }) => entry.key.startsWith('note'));
  const stored = (item: ReturnType<typeof noteIn>, id: string) =>
    item
      ? [
          {
            key: item.entry.key,
            resourceType: item.entry.resource.resourceType,
            id,
            versionId: '1',
            sent: canonicalJson(item.entry.resource),
            at: AT,
          },
        ]
      : [];

  it('carries what is not taken as such, last of all', () => {
    const plan = planFor(wholeCase(), part);
    expect(plan.items.map(({ entry, action, tier }) => `${entry.resource.resourceType} ${action} ${tier}`)).toEqual([
      'Consent blocked document',
      'Procedure create create',
      'AdverseEvent blocked document',
      'DocumentReference create create',
    ]);
    expect(plan.items[3]?.carries).toEqual(['consent', plan.items[2]?.entry.key]);
  });

  it('is not sent again while it says the same', () => {
    expect(noteIn({ ledger: stored(noteIn(), 'n1') })?.action).toBe('unchanged');
  });

  it('is changed where it is preliminary and the server takes a change', () => {
    const ledger = stored(noteIn(), 'n1').map(entry => ({ ...entry, sent: '{}' }));
    expect(noteIn({ ledger })).toMatchObject({ action: 'update', entry: { key: 'note' } });
  });

  it.each<[string, Partial<PlanInput>]>([
    ['it was signed', { site: { creates: {}, note: { ...NOTE, docStatus: 'final' } } }],
    ['the session may not change it', { grants: (type, letter) => type !== 'DocumentReference' || letter !== 'u' }],
  ])('is followed by a second one that names it where %s', (_, more) => {
    const ledger = stored(noteIn(more), 'n1').map(entry => ({ ...entry, sent: '{}' }));
    const second = noteIn({ ...more, ledger });
    expect(second).toMatchObject({
      action: 'create',
      entry: { key: 'note/2', resource: { description: expect.stringContaining('"replaces":"note"') } },
    });
    expect(noteIn({ ...more, ledger: [...ledger, ...stored(second, 'n2')] })?.action).toBe('unchanged');
  });

  it('repeats what the server did not keep of a resource that it took', () => {
    const [procedure] = buildRecord(wholeCase(), { facility: { consentPolicyUri: undefined }, words: inEnglish }).entries.filter(
      ({ key }) => key === 'procedure',
    );
    if (!procedure) throw new Error('The case has no procedure.');
    const lost = ['Procedure.extension[0]'];
    const ledger = [
      {
        key: procedure.key,
        resourceType: 'Procedure',
        id: 's1',
        versionId: '1',
        sent: canonicalJson(procedure.resource),
        at: AT,
        notKept: lost,
      } as const,
    ];
    const plan = planFor(wholeCase(), { ledger });
    expect(plan.items.at(-1)).toMatchObject({
      action: 'create',
      entry: { resource: { description: expect.stringContaining('"notKept":[{"key":"procedure"') } },
    });
  });

  it('carries a change that the server does not take, and the plan says that the earlier version stays', () => {
    const entries = buildRecord(wholeCase(), { facility: { consentPolicyUri: undefined }, words: inEnglish }).entries;
    const ledger = entries.map(({ key, resource }, index) => ({
      key,
      resourceType: resource.resourceType,
      id: `s${index}`,
      versionId: '1',
      sent: canonicalJson(resource),
      at: AT,
    }));
    const changed = acted(wholeCase(), { type: 'procedure', change: { note: 'Another word.' } });
    const plan = planFor(changed, { ledger, grants: (type, letter) => type !== 'Procedure' || letter !== 'u' });
    expect(plan.items.at(-1)).toMatchObject({ action: 'create', carries: ['procedure'] });
    expect(planSentences(plan).map(({ kind }) => kind)).toEqual(['inNote', 'earlierStays']);
  });
});

describe('what was to carry a resource and cannot go', () => {
  const changedLater = (plan: ReturnType<typeof planFor>) =>
    plan.items.flatMap(({ entry, action }) =>
      action === 'create'
        ? [{ key: entry.key, resourceType: entry.resource.resourceType, id: 'f1', versionId: '1', sent: '{}', at: AT } as const]
        : [],
    );

  it('is no form that was sent once and takes no change: the note carries it then, else the file', () => {
    const capability = only('QuestionnaireResponse', 'DocumentReference');
    const first = planFor(wholeCase(), { capability, forms: [form('Consent')] });
    expect(first.items.map(({ entry }) => entry.key)).toContain('form/Consent');
    const ledger = changedLater(first).filter(({ key }) => key === 'form/Consent');
    const grants: PlanInput['grants'] = (type, letter) => type !== 'QuestionnaireResponse' || letter !== 'u';
    const [consent] = planFor(wholeCase(), { capability, forms: [form('Consent')], ledger, grants }).items;
    expect(consent).toMatchObject({
      tier: 'document',
      passedOver: [{}, { tier: 'questionnaire', obstacle: { kind: 'scope-not-granted' } }],
    });
    const [alone] = planFor(wholeCase(), { capability: only('QuestionnaireResponse'), forms: [form('Consent')], ledger, grants }).items;
    expect(alone?.tier).toBe('file');
  });

  it('is no note whose words were refused: what it said is left to the file, and the plan says so', () => {
    const capability = only('Procedure', 'DocumentReference');
    const note = planFor(wholeCase(), { capability }).items.at(-1);
    const denial: Denial = { target: 'DocumentReference', action: 'create', failure, content: canonicalJson(note?.entry.resource) };
    const plan = planFor(wholeCase(), { capability, denials: [denial] });
    expect(plan.items.map(({ entry, tier }) => `${entry.resource.resourceType} ${tier}`)).toEqual([
      'Consent file',
      'Procedure create',
      'AdverseEvent file',
    ]);
    expect(plan.items[0]?.passedOver.at(-1)).toMatchObject({ tier: 'document', obstacle: { kind: 'content-refused' } });
    expect(planSentences(plan).map(({ kind }) => kind)).toEqual(['asSuch', 'inFile']);
  });
});

describe('a refused text', () => {
  it('is not sent again as it stands, and goes to the next tier', () => {
    const [consent] = buildRecord(wholeCase(), { facility: { consentPolicyUri: undefined }, words: inEnglish }).entries;
    if (!consent) throw new Error('The case has no consent.');
    const denial: Denial = { target: 'Consent', action: 'create', failure, content: canonicalJson(consent.resource) };
    expect(planFor(wholeCase(), { denials: [denial] }).items[0]).toMatchObject({ tier: 'document', obstacle: { kind: 'content-refused' } });
    expect(planFor(wholeCase(), { denials: [{ ...denial, content: '{}' }] }).items[0]).toMatchObject({ tier: 'create' });
  });
});

describe('a statement', () => {
  it.each([
    ['without rest', { resourceType: 'CapabilityStatement' }],
    ['without a type', { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource: [{}] }] }],
  ])('%s says nothing, so all of it is tried', (_, statement) => {
    const capability = parseCapability(statement);
    if (!capability) throw new Error('No statement.');
    expect(planFor(wholeCase(), { capability }).items.map(({ tier }) => tier)).toEqual(['create', 'create', 'create']);
  });
});
