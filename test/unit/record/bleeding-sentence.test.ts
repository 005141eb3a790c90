import { describe, expect, it, test } from 'vitest';
import { decide } from '../../../src/assessment/assess/decide.ts';
import { staleValues } from '../../../src/assessment/assess/stale-values.ts';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import type { BleedingAct } from '../../../src/assessment/bleeding/reduce-bleeding.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { drugInWords, valueInWords } from '../../../src/record/procedure/bleeding-detail.ts';
import { bleedingSentence } from '../../../src/record/procedure/bleeding-sentence.ts';
import { DEFAULT_BLEEDING } from '../../../src/site/default-site.ts';
import { inEnglish, loadWords } from '../../../src/words/load-words.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';
import { acted, emptyCase } from '../assessment/cases.ts';

async function caseOf(chart: ChartBuilder, acts: readonly CaseAction[] = []) {
  const snapshot = await read(chart, {});
  const begun = { ...emptyCase(), patient: { ...emptyCase().patient, id: chart.patientId } };
  return suggest(
    acts.reduce((current, act) => acted(current, act), begun),
    snapshot,
    { asOf: AS_OF, site: { windows: WINDOWS, bleeding: DEFAULT_BLEEDING } },
  );
}

async function bleedingOf(...given: Parameters<typeof caseOf>) {
  const { bleeding } = (await caseOf(...given)).chart;
  if (!bleeding) throw new Error('Nothing is worked out.');
  return bleeding;
}

const inFrench = await loadWords('fr-CA');
if (!inFrench) throw new Error('There are no French words.');
const three = () => aPatient().withRequest('warfarin 5 mg').withRequest('clopidogrel 75 mg').withStatement('aspirin 81 mg');
const told = (ingredient: string, at: string): CaseAction => ({ type: 'last-dose', ingredient, answer: { at } });
const inrOfToday = (value: number): CaseAction => ({
  type: 'bleeding',
  act: { kind: 'value', id: 'inr', change: { value, at: hoursBefore(1) } },
});

describe('bleeding in one sentence', () => {
  it('says once what is not known of several drugs', async () => {
    const state = await bleedingOf(three());
    const said = bleedingSentence(state, inEnglish);
    expect(said).toMatch(/^not known, because nobody has said when the last doses of \w+, \w+ and \w+ were$/);
    for (const drug of ['warfarin', 'clopidogrel', 'aspirin']) expect(said.split(drug)).toHaveLength(2);
    expect(bleedingSentence(state, inFrench)).toMatch(
      /^inconnu, car personne n’a dit à quand remontent les dernières doses \(\w+, \w+ et \w+\)$/,
    );
  });

  it('keeps apart what is not known for other reasons', async () => {
    const state = await bleedingOf(three(), [{ type: 'last-dose', ingredient: 'aspirin', answer: 'unknown' }]);
    expect(bleedingSentence(state, inEnglish)).toMatch(
      / the last doses of \w+ and \w+ were; the last dose of aspirin is not known$|^not known, because the last dose of aspirin is not known; /,
    );
  });

  it('does not name a drug again beside its name', async () => {
    const { drugs } = await bleedingOf(three());
    expect(drugs.map(drug => drugInWords(drug, inEnglish))).toEqual(drugs.map(() => ['nobody has said when the last dose was']));
  });

  it('says what a value has to be, and what it is now', async () => {
    const chart = aPatient().withRequest('warfarin 5 mg').withInr(2.6, daysBefore(41)).withPlatelets(210, '10*9/L', hoursBefore(3));
    const held = [told('warfarin', daysBefore(6))];
    expect(bleedingSentence(await bleedingOf(chart, held), inEnglish)).toBe(
      'still lacking an INR from the last 24 hours inside this site’s line (now 2.6, too old)',
    );
    expect(bleedingSentence(await bleedingOf(chart, [...held, inrOfToday(2.4)]), inEnglish)).toBe(
      'still lacking an INR from the last 24 hours inside this site’s line (now 2.4)',
    );
  });
});

describe('a drug and a value beside their names', () => {
  test.each([
    [
      'rivaroxaban 20 mg',
      aPatient().withRequest('rivaroxaban 20 mg', 'active', {
        dosageInstruction: [{ timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } }],
      }),
      'rivaroxaban',
      /^not before 24 November 2026, .*, last dose .*, as told, to be held for 2 days, 2 doses, taken once a day, creatinine clearance 61 mL\/min$/,
    ],
    [
      'warfarin 5 mg',
      aPatient().withRequest('warfarin 5 mg'),
      'warfarin',
      /^not before 27 November 2026, .*, last dose .*, as told, to be held for 5 days$/,
    ],
  ])('%s: its time, its last dose, how long it is held and by which clearance', async (_, chart, drug, said) => {
    const clearance: CaseAction = {
      type: 'bleeding',
      act: { kind: 'value', id: 'creatinine-clearance', change: { value: 61, at: hoursBefore(1) } },
    };
    const { drugs } = await bleedingOf(chart, [told(drug, hoursBefore(4)), clearance]);
    expect(drugs.map(each => drugInWords(each, inEnglish).join(', '))).toEqual([expect.stringMatching(said)]);
  });

  test('a value: what it is, how it stands, when it was, where it is from', async () => {
    const chart = aPatient().withRequest('warfarin 5 mg').withInr(2.6, '2026-11-21T10:00:00Z');
    const [inr, platelets] = (await bleedingOf(chart)).values.map(value => valueInWords(value, inEnglish));
    expect(inr).toMatch(/^2\.6, too old, 21 November 2026, 10:00 \(UTC\), .*chart.*, .*24 hours$/);
    expect(platelets).toBe('none found, window 30 days');
  });

  test('words for going on stand before what they are for; without words that is said alone', async () => {
    const goOn = (words: Extract<BleedingAct, { kind: 'go-on' }>['words']): CaseAction => ({
      type: 'bleeding',
      act: { kind: 'go-on', words, at: hoursBefore(1), stood: 'not known' },
    });
    const judged = async (act: CaseAction) => {
      const before = await caseOf(aPatient().withRequest('warfarin 5 mg'));
      const after = acted(before, act);
      const snapshot = await read(aPatient().withRequest('warfarin 5 mg'), {});
      return suggest(after, snapshot, { asOf: AS_OF, site: { windows: WINDOWS, bleeding: DEFAULT_BLEEDING } }).chart.bleeding;
    };
    const given = await judged(goOn({ kind: 'given', text: 'The cord is pressed.' }));
    const none = await judged(goOn({ kind: 'none-given' }));
    expect(given && bleedingSentence(given, inEnglish)).toContain('The cord is pressed.');
    expect(none && bleedingSentence(none, inEnglish)).not.toContain('undefined');
    expect([given?.standing, none?.standing]).toEqual(['gone-on', 'gone-on']);
  });
});

describe('a value that is too old', () => {
  const old = () => aPatient().withRequest('warfarin 5 mg').withInr(2.6, daysBefore(41));

  it('is said until one of the day is entered in its place', async () => {
    const saidOf = async (acts: readonly CaseAction[]) => {
      const current = await caseOf(old(), acts);
      return staleValues(current, decide(current).stale).map(({ evidence }) => evidence.value);
    };
    expect(await saidOf([])).toEqual(['2.6']);
    expect(await saidOf([inrOfToday(1.2)])).toEqual([]);
    expect(await saidOf([{ type: 'bleeding', act: { kind: 'value', id: 'inr', change: { value: 1.2 } } }])).toEqual(['2.6']);
  });
});
