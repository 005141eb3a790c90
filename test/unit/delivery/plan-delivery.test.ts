import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/assessment/case/case.ts';
import type { DeliveryPlan, Denial, Receipt } from '../../../src/delivery/delivery.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import type { Capability } from '../../../src/fhir/capability.ts';
import type { FhirFailure } from '../../../src/fhir/failure.ts';
import { canonicalJson } from '../../../src/plain/canonical-json.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';
import { DECLARED, planFor, SINGLE } from './ehr.ts';

const failure: FhirFailure = { kind: 'forbidden', status: 403, outcome: { resourceType: 'OperationOutcome', issue: [] } };
const unknownCapability: Capability = { status: 'unknown', failure };
const without = (type: string): Capability => {
  const { [type]: _left, ...resources } = DECLARED.resources;
  return { ...DECLARED, resources };
};
const denial = (target: Denial['target'], action: Denial['action'] = 'create'): Denial => ({ target, action, failure });

const rows = (plan: DeliveryPlan) =>
  plan.items.map(({ entry, action, obstacle }) => [entry.resource.resourceType, action, obstacle?.kind].filter(Boolean).join(' '));
const CREATE_ALL = ['Consent create', 'Procedure create', 'AdverseEvent create'];

/** The ledger after everything was stored. */
function ledgerOf(current = wholeCase()): LedgerEntry[] {
  return buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish }).entries.map(({ key, resource }, index) => ({
    key,
    resourceType: resource.resourceType,
    id: `s${index}`,
    versionId: '1',
    sent: canonicalJson(resource),
    at: AT,
  }));
}

describe('the plan', () => {
  it.each<[string, Partial<PlanInput>, DeliveryPlan['mode'], readonly string[]]>([
    ['one transaction where the server takes it', { capability: DECLARED }, 'transaction', CREATE_ALL],
    ['one after another where it does not', { capability: SINGLE }, 'single', CREATE_ALL],
    ['one after another, tried, where nobody knows', { capability: unknownCapability }, 'single', CREATE_ALL],
    ['one after another while nobody knows yet', { capability: { status: 'reading' } }, 'single', CREATE_ALL],
    [
      'without what the server does not take, singly',
      { capability: without('Consent') },
      'single',
      ['Consent blocked not-declared', 'Procedure create', 'AdverseEvent create', 'DocumentReference create'],
    ],
    [
      'without what refers to something that cannot be sent',
      { capability: without('Procedure') },
      'single',
      ['Consent create', 'Procedure blocked not-declared', 'AdverseEvent blocked refers-to-blocked', 'DocumentReference create'],
    ],
    [
      'without what the scopes do not cover',
      { capability: DECLARED, grants: type => type !== 'AdverseEvent' },
      'single',
      ['Consent create', 'Procedure create', 'AdverseEvent blocked scope-not-granted', 'DocumentReference create'],
    ],
    [
      'nothing without a scope to write',
      { grants: (_, letter) => letter === 's' },
      'nothing',
      ['Consent blocked scope-not-granted', 'Procedure blocked scope-not-granted', 'AdverseEvent blocked scope-not-granted'],
    ],
    [
      'without what was refused before',
      { denials: [denial('Consent')] },
      'single',
      ['Consent blocked denied-before', 'Procedure create', 'AdverseEvent create', 'DocumentReference create'],
    ],
    ['singly, once transactions were refused', { capability: DECLARED, denials: [denial('transaction')] }, 'single', CREATE_ALL],
    ['a refused update does not stand in the way of a create', { denials: [denial('Consent', 'update')] }, 'single', CREATE_ALL],
  ])('is %s', (_, part, mode, expected) => {
    const plan = planFor(wholeCase(), part);
    expect([plan.mode, rows(plan)]).toEqual([mode, expected]);
  });

  it('sends nothing of a case in which nothing is recorded', () => {
    expect(planFor(emptyCase(), { capability: DECLARED })).toEqual({ mode: 'nothing', items: [], withdrawals: [] });
  });

  it('sends nothing again that the server has as it stands', () => {
    const plan = planFor(wholeCase(), { capability: DECLARED, ledger: ledgerOf() });
    expect([plan.mode, rows(plan)]).toEqual(['nothing', ['Consent unchanged', 'Procedure unchanged', 'AdverseEvent unchanged']]);
  });

  it('updates what has changed since, singly when it is one', () => {
    const changed = acted(wholeCase(), { type: 'procedure', change: { note: 'Another word.' } });
    const plan = planFor(changed, { capability: DECLARED, ledger: ledgerOf() });
    expect([plan.mode, rows(plan)]).toEqual(['single', ['Consent unchanged', 'Procedure update', 'AdverseEvent unchanged']]);
    expect(plan.items[1]?.previous?.id).toBe('s1');
  });

  it('adds a complication to a procedure that is stored, though that may not be changed', () => {
    const later = acted(wholeCase(), { type: 'procedure', change: { note: 'Another word.' } });
    const ledger = ledgerOf().filter(({ key }) => key !== `adverse-event/${COMPLICATION}`);
    const plan = planFor(later, { ledger, grants: (type, letter) => type !== 'Procedure' || letter !== 'u' });
    expect(rows(plan)).toEqual([
      'Consent unchanged',
      'Procedure blocked scope-not-granted',
      'AdverseEvent create',
      'DocumentReference create',
    ]);
  });

  it.each<[string, Partial<PlanInput>, readonly string[]]>([
    ['by identifier where that is a parameter', { capability: DECLARED }, ['identifier', 'identifier', 'patient']],
    ['by identifier where nobody knows', { capability: unknownCapability }, ['identifier', 'identifier', 'patient']],
    [
      'not at all where the server declares no search',
      {
        capability: {
          ...DECLARED,
          resources: Object.fromEntries(
            Object.entries(DECLARED.resources).map(([type, declared]) => [type, { ...declared, interactions: ['create', 'update'] }]),
          ),
        },
      },
      ['none', 'none', 'none'],
    ],
    ['not at all without the scope', { capability: DECLARED, grants: (_, letter) => letter !== 's' }, ['none', 'none', 'none']],
    [
      'among the patient’s where identifier is no parameter',
      {
        capability: {
          ...DECLARED,
          resources: Object.fromEntries(
            Object.entries(DECLARED.resources).map(([type, declared]) => [type, { ...declared, searchParams: ['patient'] }]),
          ),
        },
      },
      ['patient', 'patient', 'patient'],
    ],
  ])('searches %s', (_, part, expected) => {
    expect(planFor(wholeCase(), part).items.map(({ searchBy }) => searchBy)).toEqual(expected);
  });

  it('creates with the scope to create and updates with the scope to update', () => {
    const rowsWith = (letter: 'c' | 'u', ledger: readonly LedgerEntry[]) =>
      rows(planFor(wholeCase(), { ledger, grants: (_type, asked) => asked === letter }));
    const older = ledgerOf().map(entry => ({ ...entry, sent: '{}' }));
    expect(rowsWith('c', [])).toEqual(CREATE_ALL);
    expect(rowsWith('u', older)).toEqual(['Consent update', 'Procedure update', 'AdverseEvent update']);
    expect(rowsWith('u', [])[0]).toBe('Consent blocked scope-not-granted');
    expect(rowsWith('c', older)[0]).toBe('Consent blocked scope-not-granted');
  });

  it('remembers what the receipt before left unknown', () => {
    const lastReceipt: Receipt = {
      at: AT,
      lines: [
        {
          key: 'procedure',
          resourceType: 'Procedure',
          tier: 'create',
          carries: [],
          previous: false,
          status: { kind: 'unknown', failure, searched: 'could-not-search', sent: '{}' },
        },
      ],
      ledger: [],
      denials: [],
    };
    expect(planFor(wholeCase(), { lastReceipt }).items.map(({ unsettled }) => unsettled?.sent)).toEqual([undefined, '{}', undefined]);
  });
});
