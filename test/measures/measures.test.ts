import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/plain/json-object.ts';
import { createCounting } from '../../src/quality/count/counting.ts';
import { questionOf } from '../../src/quality/default-question.ts';
import type { Cell, QualityCounts, Stratum } from '../../src/quality/quality-counts.ts';
import { DEFAULT_COMPLICATIONS } from '../../src/site/complications-config.ts';
import { NO_LIMITS } from '../../src/site/default-site.ts';
import { DEFAULT_IMPORTANT_CHANGE } from '../../src/site/keeping-config.ts';
import { SERVICES, type ServiceName, type ServiceParameters } from '../builders/service/parameters.ts';
import { createService } from '../builders/service/service.ts';
import { type Evaluated, evaluate, type MeasureQuestion } from './evaluate.ts';
import { examples, measure } from './packaged.ts';

const QUESTION: MeasureQuestion = { since: '2000-01-01', until: '2026-12-31', asOf: '2026-11-30' };
const CAUSES: readonly Stratum[] = ['osteoporosis', 'neoplasm', 'other', 'unknown'];

/** What our own rules count of the same. A Measure has a period: a session without a day is in none. */
function counted(resources: readonly JsonObject[]): QualityCounts {
  const site = { complications: DEFAULT_COMPLICATIONS, importantChange: DEFAULT_IMPORTANT_CHANGE, limits: NO_LIMITS };
  const counting = createCounting({ ...questionOf(QUESTION.asOf, site), since: QUESTION.since, until: QUESTION.until });
  for (const [index, resource] of resources.entries()) counting.take(resource, String(index));
  return counting.close();
}

const cellOf = ({ cells }: QualityCounts, stratum: Stratum): Cell | undefined => cells.find(cell => cell.stratum === stratum);

function majorIn(counts: QualityCounts, stratum: Stratum, unit: 'patients' | 'sessions') {
  const found = cellOf(counts, stratum)?.outcomes.find(({ outcome }) => outcome === 'any-major')?.[unit];
  return { cases: found?.cases ?? 0, events: found?.events ?? 0 };
}

/** Each group of a measure as "events of cases". */
const told = ({ groups }: Evaluated): Record<string, string> =>
  Object.fromEntries(groups.map(({ group, cases, events }) => [group, `${events} of ${cases}`]));

const evaluated = (id: string, resources: readonly JsonObject[]) => evaluate(measure(id), resources, QUESTION);

/** A service of which each resource stands once, below our canonicals, and refers to its patient by `Patient/id`, as on one server. */
function service(name: ServiceName): readonly JsonObject[] {
  const base = SERVICES[name];
  const parameters: ServiceParameters = {
    ...base,
    sessions: 40,
    // Rare as they are, there would be too few to compare.
    operators: base.operators.map(factor => factor * 4),
    major: 0.5,
    mess: { ...base.mess, secondExport: 0, olderVersion: 0, eventAgain: 0, earlierCanonicals: 0, unusual: 0 },
  };
  return [...createService(parameters, 17).resources()];
}

describe('on the stories', () => {
  const stories: readonly JsonObject[] = examples.filter(({ id }) => id?.startsWith('story-'));

  it('any major complication is the leak, of one patient with osteoporosis of two', async () => {
    expect(told(await evaluated('any-major-complication', stories))).toEqual({
      'All causes': '1 of 3',
      osteoporosis: '1 of 2',
      neoplasm: '0 of 1',
      other: '0 of 0',
      unknown: '0 of 0',
    });
  });

  it('the procedure that was not done, and the event that was entered in error, are in no rate', async () => {
    const { groups } = await evaluated('any-major-complication-by-session', stories);
    expect(groups).toEqual([
      {
        group: 'Any major complication',
        cases: 3,
        events: 1,
        strata: {
          osteoporosis: { cases: 2, events: 1 },
          neoplasm: { cases: 1, events: 0 },
          other: { cases: 0, events: 0 },
          unknown: { cases: 0, events: 0 },
        },
      },
    ]);
  });

  it('of each element that rates are counted from, it is known in how many sessions it is recorded', async () => {
    expect(told(await evaluated('documentation-completeness', stories))).toEqual({
      Day: '3 of 3',
      Operator: '3 of 3',
      Level: '3 of 3',
      Indication: '3 of 3',
      Leakage: '3 of 3',
      'Immediate complications': '3 of 3',
      'Radiation dose': '1 of 3',
      Consent: '3 of 3',
    });
  });
});

const SETS: readonly (readonly [string, () => readonly JsonObject[]])[] = [
  ['the examples of the package', () => examples],
  ...(['small-clean', 'osteoporosis-service', 'neoplasm-service', 'many-operators-with-drift', 'messy-exports'] as const).map(
    name => [`the made-up service ${name}`, () => service(name)] as const,
  ),
];

describe.each(SETS)('on %s, CQL and our own rules count the same', (_, make) => {
  let resources: readonly JsonObject[] = [];
  let counts: QualityCounts;
  beforeAll(() => {
    resources = make();
    counts = counted(resources);
  });

  it('patients with any major complication, by cause', async () => {
    const { groups, beside } = await evaluated('any-major-complication', resources);
    const expected = (['all', ...CAUSES] as const).map(stratum => majorIn(counts, stratum, 'patients'));
    expect(groups.map(({ cases, events }) => ({ cases, events }))).toEqual(expected);
    const open = cellOf(counts, 'all')?.outcomes.find(({ outcome }) => outcome === 'any-major')?.patients.notRecorded;
    expect(beside).toEqual({ 'Is Left Open': open });
  });

  it('sessions with any major complication, by cause', async () => {
    const { groups, beside } = await evaluated('any-major-complication-by-session', resources);
    const strata = Object.fromEntries(CAUSES.map(cause => [cause, majorIn(counts, cause, 'sessions')]));
    expect(groups).toEqual([{ group: 'Any major complication', ...majorIn(counts, 'all', 'sessions'), strata }]);
    const open = cellOf(counts, 'all')?.outcomes.find(({ outcome }) => outcome === 'any-major')?.sessions.notRecorded;
    expect(beside).toEqual({ 'Sessions Left Open': open });
  });

  it('what is recorded of sessions, element by element', async () => {
    const { groups } = await evaluated('documentation-completeness', resources);
    const elements = (cellOf(counts, 'all')?.elements ?? []).filter(({ element }) => !element.startsWith('event-'));
    expect(groups.map(({ cases, events }) => ({ cases, events }))).toEqual(elements.map(({ of, said }) => ({ cases: of, events: said })));
  });
});
