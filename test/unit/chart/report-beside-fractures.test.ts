import { describe, expect, test } from 'vitest';
import { asked } from '../../builders/asked.ts';
import { aPatient, daysBefore } from '../../builders/chart-builder.ts';

type Rules = readonly (readonly [string, string])[];

async function told(report: string, question: 'IND-3' | 'IND-4' | 'CON-ABS-3', level?: 'L2' | 'L4' | 'L5'): Promise<Rules> {
  const { evidence } = await asked(aPatient().withReport(report), question, level);
  return evidence.map(({ rule, says }) => [rule, says] as const);
}

describe('marrow that something else explains', () => {
  test.each([
    'Reactive marrow oedema at L5 from facet arthropathy.',
    'Increased uptake at L5, degenerative.',
    'Marrow oedema at L5 (Modic 1).',
    'Marrow oedema in L5. This is degenerative.',
    'Bone marrow oedema in L4 and L5 secondary to spondylodiscitis.',
    'Hyperfixation de L5 en rapport avec une arthrose articulaire postérieure.',
  ])('is no injury of the bone: %s', async report => {
    expect(await told(report, 'IND-3', 'L5')).toEqual([]);
  });

  test.each(['Marrow oedema at L5, not degenerative.', 'Marrow oedema of L5 and degenerative disc disease at L1-L2.'])(
    'and marrow that is not: %s',
    async report => {
      expect(await told(report, 'IND-3', 'L5')).toEqual([['report-marrow-signal', 'supports']]);
    },
  );

  test('marrow whose signal is normal is none', async () => {
    expect(await told('Old fracture of L5 with normal marrow signal.', 'IND-3', 'L5')).toEqual([]);
  });
});

describe('a haemangioma', () => {
  test.each([
    'Haemangioma of L2, an incidental finding.',
    'Hemangioma in L2. This is asymptomatic.',
    'Angiome banal de L2.',
    'Hemangioma típico en L2.',
  ])('that is found by chance or looks as usual is history: %s', async report => {
    expect(await told(report, 'IND-4', 'L2')).toEqual([['report-finding', 'history']]);
  });

  test.each([
    'Haemangioma of L2.',
    'Typical haemangioma of L2 at the site of the pain.',
    'Hémangiome agressif de L2.',
    'Incidental renal cyst. Haemangioma of L2, painful on percussion.',
  ])('of which nothing is said, or trouble, speaks for a painful lesion: %s', async report => {
    expect(await told(report, 'IND-4', 'L2')).toEqual([['report-finding', 'supports']]);
  });
});

test('infected bone bears on the way in', async () => {
  expect(await told('Espondilodiscitis L4-L5.', 'CON-ABS-3', 'L4')).toEqual([['report-finding', 'supports']]);
});

describe('a denial that names no level', () => {
  const at = async (
    report: string,
    level: 'T8' | 'T12' | 'L1',
    question: 'CON-REL-2.retropulsion' | 'CON-REL-3.extension' = 'CON-REL-2.retropulsion',
  ) => (await asked(aPatient().withReport(report), question, level)).state;

  test.each([
    'Acute compression fracture of L1 with oedema. No retropulsion.',
    'Tassement récent de L1. Pas de recul du mur postérieur.',
    'Fractura aguda de L1. Sin retropulsión del muro posterior.',
    'Fracture: acute L1\nRetropulsion: none',
    'HISTORY: rule out retropulsion. FINDINGS: Acute fracture of L1. No cord compression or retropulsion.',
  ])('is said of the fracture that was named: %s', async report => {
    expect(await at(report, 'L1')).toBe('absent-asserted');
  });

  test('is said of tumour too', async () => {
    expect(await at('Lytic metastasis in T8 without fracture. No epidural extension.', 'T8', 'CON-REL-3.extension')).toBe(
      'absent-asserted',
    );
  });

  test('is not said of what is named after it', async () => {
    expect(await at('Acute fracture of L1. No retropulsion. T12 burst fracture, acute.', 'T12')).toBe('no-data');
  });

  test.each([
    'Acute fracture of L1. No significant retropulsion.',
    'Acute fracture of L1. No new retropulsion.',
    'Acute fracture of L1. Possible retropulsion. Impression: no retropulsion.',
    'Acute fracture of L1 with 50% canal compromise. No retropulsion.',
    'Acute fractures of T8 and L1. 4 mm of retropulsion at T8. No retropulsion.',
    'Acute fracture of L1. A fragment lies behind it. No retropulsion.',
  ])('asserts nothing where the report leaves room for it: %s', async report => {
    expect(await at(report, 'L1')).not.toBe('absent-asserted');
  });

  test('asserts nothing where another report shows it', async () => {
    const chart = aPatient()
      .withReport('Acute fracture of L1 with retropulsion.', daysBefore(9))
      .withReport('Fracture of L1. No retropulsion.', daysBefore(4));
    expect((await asked(chart, 'CON-REL-2.retropulsion', 'L1')).state).not.toBe('absent-asserted');
  });

  test('is shown where no level is fractured, and asserts nothing', async () => {
    const { state, evidence } = await asked(aPatient().withReport('Fracture: none\nRetropulsion: none'), 'CON-REL-2.retropulsion', 'L1');
    expect([state, evidence.map(({ says }) => says)]).toEqual(['no-data', ['history']]);
  });
});
