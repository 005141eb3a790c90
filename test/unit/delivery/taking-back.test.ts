import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, RecordKey } from '../../../src/assessment/case/case.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { deliver } from '../../../src/delivery/deliver.ts';
import type { WrittenType } from '../../../src/delivery/delivery.ts';
import type { PlanInput } from '../../../src/delivery/plan-item.ts';
import { planSentences } from '../../../src/delivery/plan-summary.ts';
import { CORRECTIONS, isMarked, marked } from '../../../src/delivery/taking-back/corrections.ts';
import { planWithdrawals } from '../../../src/delivery/taking-back/plan-withdrawals.ts';
import type { Capability } from '../../../src/fhir/capability.ts';
import type { AlsoSent } from '../../../src/record/base/record.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { WRITTEN_TYPES } from '../../../src/site/site-config.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { DECLARED, type Ehr, isPut, lost, NOTE, openEhr, outcomes, planFor, SINGLE, send, startEhr, writes } from './ehr.ts';
import { answer, delivered } from './mending.ts';

startEhr();

const EVENT: RecordKey = `adverse-event/${COMPLICATION}`;
const ALL: readonly AlsoSent[] = ['QuestionnaireResponse', 'Observation', 'Provenance'];

const input = (current: Case, alsoSends: readonly AlsoSent[], part: Partial<PlanInput>): Partial<PlanInput> => ({
  record: buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends }),
  ...part,
});

const takenBack = (current: Case, ...keys: RecordKey[]): Case =>
  acted(current, ...keys.map(key => ({ type: 'take-back', key, on: true }) as const));

/** An EHR that has the whole case, and the case that knows it. */
async function sentCase(part: Partial<PlanInput> = {}): Promise<readonly [Ehr, Case]> {
  const ehr = openEhr();
  return [ehr, delivered(wholeCase(), await send(ehr, wholeCase(), part))];
}

const KEYS: Readonly<Record<WrittenType, RecordKey>> = {
  Consent: 'consent',
  Procedure: 'procedure',
  AdverseEvent: EVENT,
  DocumentReference: 'note',
  QuestionnaireResponse: 'response/plan',
  Observation: 'score/pain',
  Provenance: 'provenance/1',
};

const deletable = { deletes: true } as const;
const holdsMark = (ehr: Ehr) => ehr.store.all('AdverseEvent').map(event => isMarked('AdverseEvent', { ...event }));

describe('how each type is taken back', () => {
  it('is what docs/connect.md says', () => {
    const page = readFileSync(new URL('../../../docs/connect.md', import.meta.url), 'utf8');
    const rows = page
      .split('## What was entered in error')[1]
      ?.split('\n## ')[0]
      ?.matchAll(/^\| (\w+) \| (`status`|our modifier|nothing)[^|]* \| (yes|no) \|$/gm);
    const said = Array.from(rows ?? [], ([, type, by, deleted]) => [type, by, deleted]);
    const marks = { status: '`status`', 'modifier-extension': 'our modifier', never: 'nothing' };
    const held = Object.entries(CORRECTIONS).map(([type, { mark, deletable: may }]) => [type, marks[mark], may ? 'yes' : 'no']);
    expect(said).toEqual(held);
  });

  it.each(WRITTEN_TYPES)('is said of %s, and what is marked can be told from what stands', type => {
    const { mark, deletable: mayBeDeleted } = CORRECTIONS[type];
    const resource = { resourceType: type, status: 'completed', modifierExtension: [{ url: 'https://ehr.example/other' }] };
    expect(isMarked(type, resource)).toBe(false);
    const mistake = marked(type, resource);
    if (mark === 'never') expect([mistake, mayBeDeleted]).toEqual([undefined, false]);
    else expect(mistake && isMarked(type, mistake)).toBe(true);
    // What somebody else said of it is kept.
    if (mistake) expect(JSON.stringify(mistake)).toContain('https://ehr.example/other');
  });

  it('keeps to the profiles: what was recorded, marked as entered in error, is valid', () => {
    const told = acted(wholeCase(), { type: 'answer', key: 'CARE-PRE-6', value: 4, at: '2026-11-22T07:00:00.000Z' });
    const { entries } = buildRecord(told, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends: ALL });
    const referenceTypes = Object.fromEntries(entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
    const found = entries.flatMap(({ key, resource }) => {
      const mistake = marked(resource.resourceType, { ...resource });
      return mistake
        ? validate(mistake, { referenceTypes }).flatMap(issue => (issue.severity === 'error' ? [`${key} ${issue.rule}`] : []))
        : [];
    });
    expect(found).toEqual([]);
  });
});

describe('the way in which each type is taken back', () => {
  const ledgerOf = (type: WrittenType) => ({ key: KEYS[type], resourceType: type, id: 'x1', versionId: '1', sent: '{}', at: AT });
  const planned = (type: WrittenType, declares: readonly string[], granted: string, deletes: boolean) => {
    const resource = { interactions: declares, searchParams: [], conditionalCreate: false, updateCreate: false };
    const capability: Capability = { status: 'known', fhirVersion: '4.0.1', transaction: false, resources: { [type]: resource } };
    const [withdrawal] = planWithdrawals(
      {
        capability,
        grants: (_, letter) => granted.includes(letter),
        denials: [],
        context: { encounter: true, author: true },
        site: { creates: {}, note: NOTE },
        forms: [],
        deletes,
      },
      [ledgerOf(type)],
    );
    return withdrawal && [...withdrawal.ways, ...(withdrawal.obstacle ? [withdrawal.obstacle.kind] : [])].join(', ');
  };

  describe.each(WRITTEN_TYPES)('%s', type => {
    const { mark, deletable: mayBeDeleted } = CORRECTIONS[type];
    const never = mark === 'never';
    it.each([
      [['update', 'delete'], 'ud', true, mayBeDeleted ? 'delete, mark' : 'mark'],
      [['update', 'delete'], 'ud', false, 'mark'],
      [['update', 'delete'], 'u', true, 'mark'],
      [['update'], 'ud', true, 'mark'],
      [['delete'], 'ud', true, mayBeDeleted ? 'delete' : 'not-declared'],
      [['delete'], 'ud', false, 'not-declared'],
      [['update'], '', false, 'scope-not-granted'],
      [[], 'ud', true, 'not-declared'],
    ] as const)('declared %j, granted %j, wanted deleted %j: %s', (declares, granted, deletes, expected) => {
      expect(planned(type, declares, granted, deletes)).toBe(never ? 'never-corrected' : expected);
    });
  });
});

describe('a complication that was sent and is corrected', () => {
  it('takes the place of what was sent, with the version before still told, and is taken back whole afterwards', async () => {
    const [ehr, sent] = await sentCase();
    const corrected = acted(sent, {
      type: 'complication',
      id: COMPLICATION,
      change: { grade: '3', cirse2026Grade: '3a', detectedAt: '2026-11-24', causality: 'probable' },
    });
    const receipt = await send(ehr, corrected);
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: stored sent']);
    expect(ehr.store.all('AdverseEvent')).toMatchObject([
      { meta: { versionId: '2' }, detected: '2026-11-24', severity: { coding: [{ code: 'severe' }] } },
    ]);
    const known = delivered(corrected, receipt);
    const gone = await send(ehr, takenBack(known, EVENT));
    expect(outcomes(gone).at(-1)).toBe('AdverseEvent: withdrawn marked');
    expect(ehr.store.all('AdverseEvent')[0]).toMatchObject({ meta: { versionId: '3' }, detected: '2026-11-24' });
    expect(holdsMark(ehr)).toEqual([true]);
  });
});

describe('a complication that was sent and is taken out of the case', () => {
  const without = (current: Case) => acted(current, { type: 'remove-complication', id: COMPLICATION });

  it('is marked by our modifier extension, and read back', async () => {
    const [ehr, sent] = await sentCase();
    const plan = planFor(without(sent));
    expect(plan.withdrawals).toMatchObject([{ key: EVENT, ways: ['mark'], obstacle: undefined }]);
    expect(planSentences(plan)[0]).toEqual({ kind: 'marks', types: ['AdverseEvent'], because: undefined });
    const receipt = await send(ehr, without(sent));
    expect(outcomes(receipt)).toEqual(['Consent: unchanged', 'Procedure: unchanged', 'AdverseEvent: withdrawn marked']);
    expect(holdsMark(ehr)).toEqual([true]);
    // Once is enough, and what it was before is still there to be read.
    const after = delivered(without(sent), receipt);
    expect(planFor(after).withdrawals).toEqual([]);
    expect(ehr.store.all('AdverseEvent')[0]?.event?.coding?.[0]?.code).toBe('symptomatic-cement-leakage');
  });

  it('is deleted where the clinician wants that, the EHR declares it and the session may', async () => {
    const [ehr, sent] = await sentCase();
    const receipt = await send(ehr, without(sent), deletable);
    expect(outcomes(receipt).at(-1)).toBe('AdverseEvent: withdrawn deleted');
    expect(ehr.store.all('AdverseEvent')).toEqual([]);
    expect(planFor(delivered(without(sent), receipt), deletable).withdrawals).toEqual([]);
  });

  it.each([
    ['the EHR does not declare it', { capability: { ...SINGLE, resources: withoutDelete() } }],
    ['the session may not', { grants: (_, letter) => letter !== 'd' }],
    ['the EHR says nothing of itself', { capability: { status: 'unknown', reason: 'not-offered' } }],
    ['a page may not send If-Match', { headers: { prefer: true, ifNoneExist: true, ifMatch: false } }],
  ] as [string, Partial<PlanInput>][])('is not deleted where %s', (_, part) => {
    const [withdrawal] = planFor(without(known(wholeCase())), { ...deletable, ...part }).withdrawals ?? [];
    expect(withdrawal?.isDeletable).toBe(false);
    expect(withdrawal?.ways).not.toContain('delete');
  });

  it('is marked where the EHR refuses to delete it', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(request => (request.method === 'DELETE' ? answer(409, 'Something refers to it.') : undefined));
    expect(outcomes(await send(ehr, without(sent), deletable)).at(-1)).toBe('AdverseEvent: withdrawn marked');
    expect(holdsMark(ehr)).toEqual([true]);
  });

  it('stays where the EHR refuses the mark, and is not tried again in this session', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(request => (isPut(request, 'AdverseEvent') ? answer(422, 'modifierExtension is not supported.') : undefined));
    const receipt = await send(ehr, without(sent));
    const [stays] = receipt.lines.slice(-1);
    expect(stays?.status).toMatchObject({
      kind: 'stays',
      id: sent.ledger.find(({ key }) => key === EVENT)?.id,
      failure: { kind: 'rejected' },
    });
    expect(receipt.ledger).toEqual([]);
    const again = planFor(without(sent), { denials: receipt.denials });
    expect(again.withdrawals).toMatchObject([{ ways: [], obstacle: { kind: 'content-refused' } }]);
    expect(planSentences(again)[0]).toEqual({ kind: 'staysThere', types: ['AdverseEvent'], because: 'content-refused' });
    // A refused mark says nothing of changes to other complications.
    expect(
      planFor(sent, { denials: receipt.denials, ledger: sent.ledger.map(entry => ({ ...entry, sent: '{}' })) }).items.at(-1)?.action,
    ).toBe('update');
  });

  it('stays where the EHR takes the mark and drops it', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(async (request, pass) => {
      const answered = await pass();
      if (request.method !== 'GET' || !request.url.includes('/AdverseEvent/')) return answered;
      const { modifierExtension: _, ...kept } = await answered.json();
      return Response.json(kept);
    });
    const receipt = await send(ehr, without(sent));
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'stays', obstacle: { kind: 'mark-not-kept' } });
    // Our own write made the version, and the same mark is not promised again.
    const [told] = planFor(delivered(without(sent), receipt), { lastReceipt: receipt }).withdrawals ?? [];
    expect(told).toMatchObject({ ways: [], obstacle: { kind: 'mark-not-kept' }, previous: { versionId: '2' } });
  });

  it('stays where somebody changed it in the EHR since: theirs is not marked unseen', async () => {
    const [ehr, sent] = await sentCase();
    const [event] = ehr.store.all('AdverseEvent');
    if (event) ehr.store.seed([{ ...event, seriousness: { text: 'Amended in the EHR.' } }]);
    const [line] = (await send(ehr, without(sent))).lines.slice(-1);
    expect(line?.status).toMatchObject({ kind: 'stays', failure: { kind: 'precondition-failed' } });
    expect(holdsMark(ehr)).toEqual([false]);
  });

  it('is found marked where the answer was lost, and asked about before anything is tried again', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(async (request, pass) => {
      const answered = await pass();
      return isPut(request, 'AdverseEvent') ? lost() : answered;
    });
    expect(outcomes(await send(ehr, without(sent))).at(-1)).toBe('AdverseEvent: withdrawn marked');
    const before = writes(ehr).length;
    // Another window, that knows nothing of it.
    expect(outcomes(await send(ehr, without(sent))).at(-1)).toBe('AdverseEvent: withdrawn marked');
    expect(writes(ehr)).toHaveLength(before);
  });

  it('is unknown where nothing answers any more, and nothing else is taken back then', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault((request, pass) => (isPut(request, 'AdverseEvent') || ehr.log.some(line => line.startsWith('PUT')) ? lost() : pass()));
    const receipt = await send(ehr, takenBack(without(sent), 'procedure'));
    expect(receipt.lines.map(({ key, status }) => `${key} ${status.kind}`)).toContain(`${EVENT} unknown`);
    expect(receipt.lines.map(({ key, status }) => `${key} ${status.kind}`)).toContain('procedure not-sent');
  });

  it.each([
    ['another’s', 'Patient/p2'],
    ['that of one whose id begins alike', 'Patient/p10'],
    ['nobody’s', undefined],
  ])('is left alone where the EHR now has it as %s', async (_, reference) => {
    const [ehr, sent] = await sentCase();
    ehr.fault(async (request, pass) => {
      const answered = await pass();
      if (request.method !== 'GET' || !request.url.includes('/AdverseEvent/')) return answered;
      return Response.json({ ...(await answered.json()), subject: { reference } });
    });
    const before = writes(ehr).length;
    expect(outcomes(await send(ehr, without(sent))).at(-1)).toBe('AdverseEvent: wrong-patient');
    expect(writes(ehr)).toHaveLength(before);
  });

  it('is taken back where the EHR names the patient by a whole address', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(async (request, pass) => {
      const answered = await pass();
      if (request.method !== 'GET' || !request.url.includes('/AdverseEvent/')) return answered;
      return Response.json({ ...(await answered.json()), subject: { reference: 'https://ehr.example/fhir/Patient/p1/_history/3' } });
    });
    expect(outcomes(await send(ehr, without(sent))).at(-1)).toBe('AdverseEvent: withdrawn marked');
  });

  it('is marked as it was sent where the EHR lets nobody read it, and is said not to have been seen', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(request => (request.method === 'GET' && request.url.includes('/AdverseEvent/') ? answer(403, 'Write only.') : undefined));
    const receipt = await send(ehr, without(sent));
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'withdrawn', how: 'marked', seen: false, versionId: '2' });
    expect(ehr.store.all('AdverseEvent')[0]?.event?.coding?.[0]?.code).toBe('symptomatic-cement-leakage');
    expect(ehr.store.all('AdverseEvent')[0]?.suspectEntity?.[0]?.instance.reference).toMatch(/^Procedure\//);
    expect(holdsMark(ehr)).toEqual([true]);
  });

  it('stays, with what the EHR said, where the EHR fails at showing it', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(request => (request.method === 'GET' && request.url.includes('/AdverseEvent/') ? answer(401, 'Who?') : undefined));
    const before = writes(ehr).length;
    const receipt = await send(ehr, without(sent));
    expect(receipt.lines.at(-1)?.status).toMatchObject({ kind: 'stays', obstacle: undefined, failure: { status: 401 } });
    expect(writes(ehr)).toHaveLength(before);
    expect(receipt.ledger).toEqual([]);
  });

  it('stays where nobody knows its version: what others wrote would go too', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault(async (request, pass) => {
      const answered = await pass();
      if (request.method !== 'GET' || !request.url.includes('/AdverseEvent/')) return answered;
      return Response.json({ ...(await answered.json()), meta: undefined });
    });
    const unversioned = { ...sent, ledger: sent.ledger.map(entry => ({ ...entry, versionId: undefined })) };
    expect(outcomes(await send(ehr, without(unversioned))).at(-1)).toBe('AdverseEvent: stays no-version');
    expect(holdsMark(ehr)).toEqual([false]);
  });

  it('that is not there any more is as good as deleted', async () => {
    const [ehr, sent] = await sentCase();
    ehr.fault((request, pass) => (request.url.includes('/AdverseEvent/') ? answer(410, 'Gone.') : pass()));
    const receipt = await send(ehr, without(sent));
    expect(outcomes(receipt).at(-1)).toBe('AdverseEvent: withdrawn deleted');
  });
});

describe('what somebody says was entered in error', () => {
  it('is taken back in the opposite order of sending, and is no part of the record any more', async () => {
    const [ehr, sent] = await sentCase();
    const before = writes(ehr).length;
    const receipt = await send(ehr, takenBack(sent, 'consent', 'procedure', EVENT), deletable);
    expect(
      writes(ehr)
        .slice(before)
        .map(line => line.replace(/\/.*/, '')),
    ).toEqual(['DELETE AdverseEvent', 'DELETE Procedure', 'DELETE Consent']);
    expect(receipt.lines.map(({ status }) => status.kind)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
    expect([ehr.store.all('Consent'), ehr.store.all('Procedure'), ehr.store.all('AdverseEvent')]).toEqual([[], [], []]);
  });

  it('is marked by its status where it has one', async () => {
    const [ehr, sent] = await sentCase();
    await send(ehr, takenBack(sent, 'consent', 'procedure', EVENT));
    expect([ehr.store.all('Consent')[0]?.status, ehr.store.all('Procedure')[0]?.status]).toEqual(['entered-in-error', 'entered-in-error']);
    expect(holdsMark(ehr)).toEqual([true]);
  });

  it('is said again as it stands where it was right after all', async () => {
    const [ehr, sent] = await sentCase();
    const back = delivered(takenBack(sent, 'procedure'), await send(ehr, takenBack(sent, 'procedure')));
    const after = acted(back, { type: 'take-back', key: 'procedure', on: false });
    expect(outcomes(await send(ehr, after))).toContain('Procedure: stored sent');
    expect(ehr.store.all('Procedure').map(({ status }) => status)).toEqual(['completed']);
  });

  it('is made anew where it was deleted and was right after all', async () => {
    const [ehr, sent] = await sentCase();
    const back = delivered(takenBack(sent, EVENT), await send(ehr, takenBack(sent, EVENT), deletable));
    const after = acted(back, { type: 'take-back', key: EVENT, on: false });
    expect(outcomes(await send(ehr, after)).at(-1)).toBe('AdverseEvent: stored sent');
    expect(ehr.store.all('AdverseEvent')).toHaveLength(1);
  });

  it('goes with all that was sent beside it; who answered stands', async () => {
    const ehr = openEhr();
    const entered = { ...wholeCase(), enteredBy: { 'consent.decision': { by: 'Dr Ruth Adeyemi', at: '2026-11-22T09:00:00.000Z' } } };
    const sent = delivered(entered, await send(ehr, entered, input(entered, ALL, {})));
    const back = takenBack(sent, 'consent', 'procedure', EVENT, 'response/assessment', 'response/plan');
    await send(ehr, back, input(back, ALL, { capability: DECLARED }));
    expect(new Set(ehr.store.all('QuestionnaireResponse').map(({ status }) => status))).toEqual(new Set(['entered-in-error']));
    expect(ehr.store.all('Provenance').map(({ meta }) => meta?.versionId)).toEqual(ehr.store.all('Provenance').map(() => '1'));
  });

  it('is not what a site has stopped to send: that stands where it is', async () => {
    const ehr = openEhr();
    const sent = delivered(wholeCase(), await send(ehr, wholeCase(), input(wholeCase(), ALL, {})));
    expect(planFor(sent).withdrawals).toEqual([]);
  });

  it('is not asked of the EHR while another patient stands on the screen', async () => {
    const [ehr, sent] = await sentCase();
    const before = ehr.log.length;
    const receipt = await deliver(planFor(takenBack(sent, 'procedure')), { ...ehr.means, displayedPatientId: () => 'p2' });
    expect(receipt.lines.map(({ status }) => status.kind)).toContain('wrong-patient');
    expect(ehr.log).toHaveLength(before);
  });
});

describe('a note that says what was taken out since', () => {
  const noEvents = { site: { creates: { AdverseEvent: false }, note: NOTE } } as const;

  it('is written anew without it', async () => {
    const [ehr, sent] = await sentCase(noEvents);
    expect(sent.ledger.at(-1)).toMatchObject({ key: 'note', carries: [EVENT] });
    const without = acted(sent, { type: 'remove-complication', id: COMPLICATION });
    const plan = planFor(without, noEvents);
    expect(plan.items.at(-1)).toMatchObject({ action: 'update', carries: [] });
    await send(ehr, without, noEvents);
    expect(ehr.store.all('DocumentReference').map(({ meta }) => meta?.versionId)).toEqual(['2']);
  });

  it('is marked itself where nothing of the case is left', async () => {
    const [ehr, sent] = await sentCase(noEvents);
    const back = takenBack(sent, 'consent', 'procedure', EVENT);
    const empty = { ...back, levels: [], answers: {}, plan: wholeCase().plan };
    const nothing = { ...empty, plan: { ...empty.plan, guidance: undefined, injectate: undefined, sedation: undefined } };
    expect(planFor(nothing, noEvents).withdrawals?.map(({ key }) => key)).toEqual(['note', 'procedure', 'consent']);
    await send(ehr, nothing, noEvents);
    expect(ehr.store.all('DocumentReference').map(({ status }) => status)).toEqual(['entered-in-error']);
  });
});

describe('a form of the EHR’s own', () => {
  const form = {
    resource: 'Consent',
    canonical: 'https://ehr.example/Questionnaire/1',
    linkIds: { decision: 'q1' },
    fault: undefined,
  } as const;
  const inForm = { forms: [form], site: { creates: { Consent: false }, note: NOTE } } as const;

  it('is taken back with what it is of', async () => {
    const [ehr, sent] = await sentCase(inForm);
    expect(sent.ledger.map(({ key }) => key)).toContain('form/Consent');
    const back = takenBack(sent, 'consent');
    expect(planFor(back, inForm).withdrawals?.map(({ key, ways }) => [key, ways])).toEqual([['form/Consent', ['mark']]]);
    await send(ehr, back, inForm);
    expect(ehr.store.all('QuestionnaireResponse').map(({ status }) => status)).toEqual(['entered-in-error']);
  });
});

/** As if everything of it had been stored. */
function known(current: Case): Case {
  const { entries } = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
  return acted(current, {
    type: 'delivered',
    entries: entries.map(({ key, resource }) => ({
      key,
      resourceType: resource.resourceType,
      id: 'x1',
      versionId: '1',
      sent: '{}',
      at: '2026-11-22T12:00:00.000Z',
    })),
  });
}

function withoutDelete() {
  if (SINGLE.status !== 'known') throw new Error('The store declares nothing.');
  return Object.fromEntries(
    Object.entries(SINGLE.resources).map(([type, resource]) => [
      type,
      { ...resource, interactions: resource.interactions.filter(code => code !== 'delete') },
    ]),
  );
}
