import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '../../../../src/keep/work-list/listed-case.ts';
import { byUrgency, daysWaited, isMine, standingOf, TO_DO } from '../../../../src/keep/work-list/standing-of.ts';
import { CASE_STANDING_CODES, type CaseStandingCode } from '../../../../src/parameter/codes.generated.ts';
import { DEFAULT_FOLLOW_UP } from '../../../../src/site/keeping-config.ts';

const FOLLOW_UP = { ...DEFAULT_FOLLOW_UP, contacts: [1, 30, 90, 180].map(afterDays => ({ afterDays, name: undefined })) };
const TODAY = '2026-06-30';

const groupsOf = (standings: readonly CaseStandingCode[], procedureOn?: string, keptAt?: string) =>
  standingOf({ standings, procedureOn, keptAt }, FOLLOW_UP, TODAY);

describe('what is to be done about a case', () => {
  it.each<[string, readonly CaseStandingCode[], string | undefined, readonly string[]]>([
    ['planned, no day', ['planned'], undefined, ['open']],
    ['planned for another day', ['planned'], '2026-07-01', ['open']],
    ['planned for today', ['planned'], TODAY, ['today']],
    ['called off today', ['not-done'], TODAY, ['open']],
    ['called off, and nobody attested that', ['not-done', 'unsigned'], TODAY, ['unsigned']],
    ['done today, not sent, not signed', ['performed', 'unsent', 'unsigned'], TODAY, ['today', 'unsent', 'unsigned']],
    ['a write that nobody knows the end of', ['planned', 'unsent', 'unsettled'], undefined, ['unknown', 'unsent']],
    ['13 days after', ['performed'], '2026-06-17', ['open']],
    ['14 days after', ['performed'], '2026-06-16', ['follow-up-due']],
    ['89 days after', ['performed'], '2026-04-02', ['follow-up-due']],
    ['90 days after', ['performed'], '2026-04-01', ['lost']],
    ['90 days after, and followed up', ['performed', 'followed-up'], '2026-04-01', ['open']],
    ['planned 90 days ago and never done', ['planned'], '2026-04-01', ['open']],
    ['29 days after, for review', ['performed', 'followed-up', 'for-review'], '2026-06-01', ['open']],
    ['30 days after, for review', ['performed', 'followed-up', 'for-review'], '2026-05-31', ['review']],
    ['a biopsy whose result nobody recorded', ['performed', 'followed-up', 'pathology-pending'], '2026-06-01', ['pathology']],
    ['the same, and the case is closed', ['performed', 'pathology-pending', 'closed'], '2026-06-01', ['pathology']],
    ['done on a day to come', ['performed'], '2026-08-01', ['open']],
    ['nothing of ours said', [], undefined, ['open']],
  ])('%s', (_what, standings, procedureOn, expected) => {
    expect(groupsOf(standings, procedureOn)).toEqual(expected);
  });

  it('counts from when the case was kept last where nobody knows the day of the procedure', () => {
    expect(groupsOf(['performed'], undefined, '2026-06-16T10:00:00Z')).toEqual(['follow-up-due']);
    expect(groupsOf(['performed'], undefined, '2026-06-29T10:00:00Z')).toEqual(['open']);
    expect(groupsOf(['performed'], undefined, undefined)).toEqual(['open']);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['heard on the first day, 29 days after', '2026-06-01', '2026-06-02', ['open']],
    ['heard on the first day, 30 days after', '2026-05-31', '2026-06-01', ['follow-up-due']],
    ['heard halfway to the second contact, 30 days after', '2026-05-31', '2026-06-16', ['open']],
    ['heard for the second, the third is due', '2026-04-01', '2026-05-01', ['follow-up-due']],
    ['heard on the first day and for 90 days not since', '2026-03-31', '2026-04-01', ['lost']],
    ['heard for the last contact, a year after', '2025-06-30', '2026-01-01', ['open']],
  ])('%s', (_what, procedureOn, heardOn, expected) => {
    expect(standingOf({ standings: ['performed', 'followed-up'], procedureOn, heardOn, keptAt: undefined }, FOLLOW_UP, TODAY)).toEqual(
      expected,
    );
  });

  it('counts for how long a result is waited for only where the day of the procedure is known', () => {
    expect(daysWaited({ procedureOn: '2026-06-18' }, TODAY)).toBe(12);
    expect([undefined, '2026-08-01'].map(procedureOn => daysWaited({ procedureOn }, TODAY))).toEqual([undefined, undefined]);
  });

  it('asks for nobody once the case is closed', () => {
    expect(groupsOf(['performed', 'closed'], '2026-01-01')).toEqual(['open']);
  });

  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));
  const line = fc.record({
    documentId: fc.stringMatching(/^[a-z0-9]{1,4}$/),
    standings: fc.subarray([...CASE_STANDING_CODES]),
    procedureOn: fc.option(day, { nil: undefined }),
    heardOn: fc.option(day, { nil: undefined }),
    keptAt: fc.option(
      day.map(date => `${date}T12:00:00Z`),
      { nil: undefined },
    ),
  });
  const whole = (partial: Pick<DocumentLine, 'documentId' | 'standings' | 'procedureOn' | 'heardOn' | 'keptAt'>): DocumentLine => ({
    caseId: undefined,
    patientId: 'p',
    levels: undefined,
    keptBy: { reference: undefined, name: undefined },
    ...partial,
  });

  it('is at least one thing, each once, the most urgent first, and “open” only alone', () => {
    fc.assert(
      fc.property(line, day, (each, today) => {
        const groups = standingOf(each, FOLLOW_UP, today);
        expect(groups.length).toBeGreaterThan(0);
        expect(groups).toEqual(TO_DO.filter(group => groups.includes(group)));
        expect(groups.includes('open')).toBe(groups.length === 1 && groups[0] === 'open');
        expect(groups.includes('lost') && groups.includes('follow-up-due')).toBe(false);
      }),
    );
  });

  it('never becomes less as days pass, but for the day itself', () => {
    fc.assert(
      fc.property(line, day, fc.nat(400), (each, today, later) => {
        const then = new Date(Date.parse(today) + later * 86_400_000).toISOString().slice(0, 10);
        const waits = (on: string) => standingOf(each, FOLLOW_UP, on).some(group => ['follow-up-due', 'lost'].includes(group));
        expect(!waits(today) || waits(then)).toBe(true);
      }),
    );
  });

  it('comes in one order, whatever order it was read in, by urgency and then by how long it waits', () => {
    const list = fc.uniqueArray(line, { selector: ({ documentId }) => documentId, minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), day, (lines, shuffle, today) => {
        const standing = lines.map(each => ({ listed: whole(each), toDo: standingOf(each, FOLLOW_UP, today) }));
        const sorted = standing.toSorted(byUrgency);
        const other = standing
          .map(each => ({ each, by: shuffle.next().value }))
          .toSorted((one, two) => one.by - two.by)
          .map(({ each }) => each);
        expect(other.toSorted(byUrgency)).toEqual(sorted);
        const urgencies = sorted.map(({ toDo }) => TO_DO.indexOf(toDo[0] ?? 'open'));
        expect(urgencies).toEqual(urgencies.toSorted((one, two) => one - two));
      }),
    );
  });
});

it('is mine where I kept it last, by reference, else by name; and nobody’s where nobody says who reads', () => {
  const keptBy = { reference: 'Practitioner/1', name: 'Dr. A' };
  const me = { fhirUser: 'Practitioner/1', userName: 'Dr. A' };
  expect(isMine({ keptBy }, me)).toBe(true);
  expect(isMine({ keptBy }, { ...me, fhirUser: 'Practitioner/2' })).toBe(false);
  expect(isMine({ keptBy: { ...keptBy, reference: undefined } }, me)).toBe(true);
  expect(isMine({ keptBy: { reference: undefined, name: undefined } }, { fhirUser: undefined, userName: undefined })).toBe(false);
});
