import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { type HardFactKind, hardFacts, hardWordsOwed } from '../../../src/assessment/doubts/hard-facts.ts';
import type { CapacityKind } from '../../../src/chart/findings/capacity-words.ts';
import { hardFactLines } from '../../../src/record/base/hard-fact-lines.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, anEvidence, aSuggestion, emptyCase, notPresent, present, wholeCase, withChart } from './cases.ts';

const kinds = (current: Case): readonly HardFactKind[] => hardFacts(current).map(({ kind }) => kind);
const asking = (current: Case): readonly HardFactKind[] => hardFacts(current).flatMap(({ asks, kind }) => (asks ? [kind] : []));
const septic = withChart(emptyCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1') } });
const withCapacity = (current: Case, ...found: readonly CapacityKind[]) =>
  withChart(current, {
    hardFacts: {
      ...current.chart.hardFacts,
      capacity: found.map((kind, at) => ({ kind, evidence: anEvidence({ reference: `Condition/k${at}`, title: 'Dementia' }) })),
    },
  });
const decidedBy = (current: Case, givenBy: 'patient' | 'proxy') =>
  acted(current, { type: 'consent', change: { decision: 'given', givenBy, decidedAt: '2026-11-22T08:00:00Z' } });
const done = (current: Case) => acted(current, { type: 'procedure', change: { status: 'completed' } });

describe('an absolute contraindication', () => {
  it('stands from the chart, before any answer', () => {
    expect(hardFacts(septic)[0]).toMatchObject({ kind: 'absolute-suggested', criterion: 'CON-ABS-1', field: 'CON-ABS-1', asks: false });
  });

  it('stands at a level that the chart suggests, before it is chosen', () => {
    const suggestion = aSuggestion('CON-ABS-2', { level: 'L3' });
    const current = withChart(emptyCase(), {
      hardFacts: { ...emptyCase().chart.hardFacts, absoluteAt: [{ criterion: 'CON-ABS-2', level: 'L3', suggestion }] },
    });
    expect(hardFacts(current)[0]).toMatchObject({ kind: 'absolute-suggested', criterion: 'CON-ABS-2', level: 'L3', asks: false });
  });

  it('at a level that the chart suggests is settled by choosing levels, and shows what speaks for it alone', () => {
    const evidence = [anEvidence(), anEvidence({ reference: 'Observation/crp', says: 'absent' })];
    const suggestion = aSuggestion('CON-ABS-2', { level: 'L3', state: 'conflict', suggests: undefined, evidence });
    const current = withChart(emptyCase(), {
      hardFacts: { ...emptyCase().chart.hardFacts, absoluteAt: [{ criterion: 'CON-ABS-2', level: 'L3', suggestion }] },
    });
    const [fact] = hardFacts(current);
    expect([fact?.kind, fact?.field]).toEqual(['absolute-in-conflict', 'levels']);
    expect(fact?.evidence.map(({ reference }) => reference)).toEqual(['Condition/c1']);
  });

  it('is said to be in conflict where the chart speaks for it and against it', () => {
    const inConflict = withChart(emptyCase(), {
      suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1', { state: 'conflict', suggests: undefined }) },
    });
    expect(kinds(inConflict)[0]).toBe('absolute-in-conflict');
  });

  it('that is answered present asks for a word at once; answered not present it is gone', () => {
    expect(asking(acted(septic, present('CON-ABS-1')))).toEqual(['absolute-answered']);
    expect(kinds(acted(septic, notPresent('CON-ABS-1')))).not.toContain('absolute-answered');
    expect(kinds(acted(septic, notPresent('CON-ABS-1')))).not.toContain('absolute-suggested');
  });

  it('shows what of the chart speaks for it, and not what speaks against it', () => {
    const evidence = [anEvidence(), anEvidence({ reference: 'Observation/crp', says: 'absent' })];
    const current = withChart(emptyCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1', { evidence }) } });
    const [fact] = hardFacts(acted(current, present('CON-ABS-1')));
    expect(fact?.evidence.map(({ reference }) => reference)).toEqual(['Condition/c1']);
  });

  it('is back once the answer lapses', () => {
    const lapsed = withChart(acted(septic, notPresent('CON-ABS-1')), { lapsed: { 'CON-ABS-1': { reason: 'new-evidence' } } });
    expect(kinds(lapsed)).toContain('absolute-suggested');
  });

  it('that nobody answered asks for a word once consent is given or something was done', () => {
    expect(asking(decidedBy(septic, 'patient'))).toEqual(['absolute-suggested']);
    expect(asking(done(septic))).toContain('absolute-suggested');
  });
});

describe('who decides', () => {
  it('shows a lack of capacity from the chart, and asks once somebody decided but a proxy', () => {
    const incapable = withCapacity(emptyCase(), 'incapacity');
    expect(hardFacts(incapable)).toContainEqual(expect.objectContaining({ kind: 'incapacity', weight: 'hard', asks: false }));
    expect(asking(decidedBy(incapable, 'patient'))).toEqual(['incapacity']);
    expect(kinds(decidedBy(incapable, 'proxy'))).not.toContain('incapacity');
  });

  it.each(['guardianship', 'proxy-activated'] as const)('tells of %s, and asks beside a decision of the patient', kind => {
    const current = withCapacity(emptyCase(), kind);
    expect(hardFacts(current)).toContainEqual(expect.objectContaining({ kind, weight: 'told', asks: false }));
    expect(hardFacts(decidedBy(current, 'patient'))).toContainEqual(expect.objectContaining({ kind, weight: 'hard', asks: true }));
    expect(kinds(decidedBy(current, 'proxy'))).not.toContain(kind);
  });

  it('makes of dementia and a sedative one reason to assess capacity, never a lack of it', () => {
    const current = withCapacity(emptyCase(), 'assess-capacity');
    const sedated = withChart(current, {
      hardFacts: { ...current.chart.hardFacts, sedatives: [anEvidence({ reference: 'MedicationAdministration/m', title: 'Midazolam' })] },
    });
    const found = hardFacts(decidedBy(sedated, 'patient')).filter(({ kind }) => kind === 'assess-capacity');
    expect(found).toMatchObject([{ weight: 'told', asks: true, evidence: [{ title: 'Dementia' }, { title: 'Midazolam' }] }]);
    expect(kinds(sedated)).not.toContain('incapacity');
  });
});

describe('a primary operator who is no physician', () => {
  const member = { id: 'm1', name: 'R. Ortiz', reference: undefined } as const;
  const withTeam = (current: Case, ...team: readonly Pick<Case['procedure']['team'][number], 'role' | 'profession'>[]) =>
    acted(current, { type: 'procedure', change: { team: team.map((each, at) => ({ ...member, id: `m${at}`, ...each })) } });
  const operators = (current: Case) =>
    hardFacts(current).flatMap(({ kind, asks, weight, field }) => (kind === 'operator-no-physician' ? [{ asks, weight, field }] : []));
  const provider = { role: 'primary-operator', profession: 'non-physician-radiology-provider' } as const;

  it('is a hard fact at once, and asks for a word once the case goes on', () => {
    expect(operators(withTeam(emptyCase(), provider))).toEqual([{ asks: false, weight: 'hard', field: 'procedure.team.m0.profession' }]);
    expect(operators(withTeam(done(emptyCase()), provider))).toMatchObject([{ asks: true, weight: 'hard' }]);
    expect(hardWordsOwed(withTeam(done(emptyCase()), provider))).toContain('hard.operator-no-physician');
  });

  it('is none where a physician operates and others take part, where nobody said the profession, and where nothing was done', () => {
    const physician = { role: 'primary-operator', profession: 'physician' } as const;
    const assistant = { role: 'assistant', profession: 'non-physician-radiology-provider' } as const;
    expect(operators(withTeam(emptyCase(), physician, assistant))).toEqual([]);
    expect(operators(withTeam(emptyCase(), { role: 'primary-operator', profession: undefined }))).toEqual([]);
    const notDone = acted(withTeam(emptyCase(), provider), { type: 'procedure', change: { status: 'not-done' } });
    expect(operators(notDone)).toEqual([]);
  });

  it('is settled by a word, which stands in the case', () => {
    const words = { kind: 'given', text: 'Physician called to another room.' } as const;
    const current = acted(withTeam(done(emptyCase()), provider), { type: 'depart', key: 'hard.operator-no-physician', words });
    expect(hardWordsOwed(current)).not.toContain('hard.operator-no-physician');
    expect(hardFacts(current).find(({ kind }) => kind === 'operator-no-physician')?.words).toMatchObject({ text: words.text });
  });
});

describe('consent and time-out', () => {
  it('are told of from the beginning, and ask for a word once something was done without them', () => {
    const told = hardFacts(emptyCase()).map(({ kind, weight, asks }) => [kind, weight, asks]);
    expect(told).toEqual([
      ['no-consent', 'told', false],
      ['no-time-out', 'told', false],
    ]);
    expect(asking(done(emptyCase()))).toEqual(['no-consent', 'no-time-out']);
  });

  it('are told of until the procedure has begun, from when a time-out that is lacking is a hard fact', () => {
    const timeOut = (change: Extract<CaseAction, { type: 'procedure' }>['change']) =>
      hardFacts(acted(emptyCase(), { type: 'procedure', change })).flatMap(({ kind, weight, asks }) =>
        kind === 'no-time-out' ? [[weight, asks]] : [],
      );
    expect(timeOut({})).toEqual([['told', false]]);
    expect(timeOut({ performedStart: '2026-11-22T10:05:00+01:00' })).toEqual([['hard', false]]);
    expect(timeOut({ status: 'completed' })).toEqual([['hard', true]]);
    expect(timeOut({ status: 'not-done', performedStart: '2026-11-22T10:05:00+01:00' })).toEqual([]);
  });

  it('are hard facts once withdrawn or refused, and gone when the procedure was not done', () => {
    const given = decidedBy(emptyCase(), 'patient');
    const withdrawn = acted(given, { type: 'consent', change: { withdrawal: { at: undefined, reason: '' } } });
    const refused = acted(given, { type: 'consent', change: { decision: 'refused' } });
    expect(kinds(withdrawn)).toContain('consent-withdrawn');
    expect(kinds(refused)).toContain('consent-refused');
    expect(asking(done(withdrawn))).toContain('consent-withdrawn');
    expect(kinds(acted(withdrawn, { type: 'procedure', change: { status: 'not-done' } }))).toEqual([]);
  });

  it('show a refusal that the EHR holds, until a later consent', () => {
    const refusals = [anEvidence({ reference: 'Consent/c', title: 'Refusal', date: '2026-11-20' })];
    const current = withChart(emptyCase(), { hardFacts: { ...emptyCase().chart.hardFacts, refusals } });
    expect(kinds(current)).toContain('refusal-on-file');
    expect(kinds(decidedBy(current, 'patient'))).not.toContain('refusal-on-file');
  });

  it.each(['2026-11-23', undefined])('show a refusal of %s beside a consent that is not known to be later', date => {
    const refusals = [anEvidence({ reference: 'Consent/c', title: 'Refusal', date })];
    const current = withChart(emptyCase(), { hardFacts: { ...emptyCase().chart.hardFacts, refusals } });
    expect(kinds(decidedBy(current, 'patient'))).toContain('refusal-on-file');
  });
});

describe('a level', () => {
  it('that the time-out did not name differs, and asks', () => {
    const current = acted(wholeCase(), {
      type: 'procedure',
      change: {
        universalProtocol: {
          ...emptyCase().procedure.universalProtocol,
          verified: true,
          marking: 'imaging',
          timeOutAt: '2026-11-22T10:00:00+01:00',
          timeOutLevels: ['L2'],
        },
      },
    });
    const differing = hardFacts(current).filter(({ kind }) => kind === 'level-differs');
    expect(differing.map(({ level, asks }) => [level, asks])).toEqual([
      ['L1', true],
      ['L2', true],
    ]);
  });
});

describe('words for a hard fact', () => {
  it('are owed until given, "none given" among them, and are kept in the file of the case', () => {
    const current = done(emptyCase());
    expect(hardWordsOwed(current)).toEqual(['hard.no-consent', 'hard.no-time-out']);
    expect(completeness(current).review.lacking).toEqual(['departure.hard.no-consent', 'departure.hard.no-time-out']);
    const said = acted(
      current,
      { type: 'depart', key: 'hard.no-consent', words: { kind: 'given', text: 'Emergency, two physicians' } },
      { type: 'depart', key: 'hard.no-time-out', words: { kind: 'none-given' } },
    );
    expect(hardWordsOwed(said)).toEqual([]);
    const kept = readCaseFile(writeCaseFile(said));
    expect(kept.ok && kept.case.departures).toEqual(said.departures);
  });

  it('of a contraindication at a level go with the level', () => {
    const atL1 = acted(
      emptyCase(),
      { type: 'choose-level', level: 'L1' },
      { type: 'depart', key: 'unanswered.CON-ABS-2@L1', words: { kind: 'none-given' } },
      { type: 'drop-level', level: 'L1' },
    );
    expect(atL1.departures).toEqual({});
  });

  it('open with a file of before, that knows neither time-out levels nor words for them', () => {
    const before = writeCaseFile(emptyCase())
      .replace(/,\s*"timeOutLevels": \[\](?=\s*})/, '')
      .replace(/"timeOutLevels": \[\],?/, '');
    expect(before).not.toContain('timeOutLevels');
    const opened = readCaseFile(before);
    expect(opened.ok && opened.case.procedure.universalProtocol.timeOutLevels).toEqual([]);
  });
});

describe('a device past its expiry date', () => {
  const DEVICE = '00000000-0000-4000-8000-0000000000d1';
  const used = (expires: string, performedStart: string | undefined, status: 'completed' | 'not-done' = 'completed') =>
    acted(
      emptyCase(),
      { type: 'procedure', change: { status, performedStart } },
      { type: 'add-device', id: DEVICE },
      { type: 'device', id: DEVICE, change: { description: 'Bone cement', expires } },
    );
  const facts = (current: Case) => hardFacts(current).filter(({ kind }) => kind === 'device-expired');

  it('asks for a word once it was used, whatever was meant', () => {
    const current = used('2026-10-31', '2026-11-22T10:00:00+01:00');
    expect(facts(current)).toMatchObject([{ asks: true, field: `procedure.devices.${DEVICE}.expires`, expired: [{ id: DEVICE }] }]);
    expect(hardWordsOwed(current)).toContain('hard.device-expired');
    const line = hardFactLines(current, 'procedure', inEnglish).find(([label]) => label.startsWith('Used after'));
    expect(line?.[0]).toBe('Used after its expiry date: Bone cement, expired 31 October 2026');
  });

  it('is none on its last day, in its last month, on a day that nobody knows, or where nothing was done', () => {
    expect(facts(used('2026-11-22', '2026-11-22T23:30:00+01:00'))).toEqual([]);
    expect(facts(used('2026-11', '2026-11-22T10:00:00+01:00'))).toEqual([]);
    expect(facts(used('2026-10', '2026-11-22T10:00:00+01:00'))).toHaveLength(1);
    expect(facts(used('2026-10', undefined))).toEqual([]);
    expect(facts(used('2026-10', '2026-11-22T10:00:00+01:00', 'not-done'))).toEqual([]);
  });
});
