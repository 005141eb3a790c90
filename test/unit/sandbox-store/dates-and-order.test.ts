import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { askStore, keys } from './asking.ts';
import { condition, observation, twoPatients } from './chart.ts';

const periods: readonly FhirResource[] = [
  ...twoPatients,
  condition('goes-on', 'p1', { onsetPeriod: { start: '2026-05-25T10:00:00Z' } }),
  condition('over', 'p1', { onsetPeriod: { start: '2026-04', end: '2026-04-20' } }),
];

describe('dates', () => {
  const days = ['2026-05-01', '2026-05', '2026', '2026-05-01T23:30:00-02:00', '2026-04-30T12:00:00Z'].map((date, index) =>
    observation(`o${index}`, date),
  );
  const asked: readonly [value: string, ids: string[]][] = [
    ['2026-05-01', ['o0']],
    ['2026-05', ['o0', 'o1', 'o3']],
    ['2026', ['o0', 'o1', 'o2', 'o3', 'o4']],
    ['2026-05-02T01:30Z', ['o3']],
    ['ne2026-05', ['o2', 'o4']],
    ['gt2026-05-01', ['o1', 'o2', 'o3']],
    ['ge2026-05-01', ['o0', 'o1', 'o2', 'o3']],
    ['lt2026-05-01', ['o2', 'o4']],
    ['le2026-05-01', ['o0', 'o2', 'o4']],
    ['sa2026-04', ['o0', 'o1', 'o3']],
    ['eb2026-05-01', ['o4']],
    ['ge2026-05-01&date=lt2026-05-02', ['o0', 'o1', 'o2']],
  ];
  it.each(asked)('date=%s is compared by the precision of both sides', async (value, ids) => {
    const answer = await askStore([...twoPatients, ...days]).get(`Observation?date=${value}`);
    const expected = ids.map(id => `Observation/${id}`);
    expect(keys(answer.bundle())).toEqual(expected);
  });

  it('take a period without an end as going on', async () => {
    const { get } = askStore(periods);
    expect(keys((await get('Condition?onset-date=ge2030')).bundle())).toEqual(['Condition/goes-on']);
    expect(keys((await get('Condition?onset-date=lt2026-05')).bundle())).toEqual(['Condition/over']);
  });

  it.each(['May', '2026-13', '2026-02-30', 'ap2026', '2026-05-01T10:00:00+02:00'])('refuses %s', async value => {
    const answer = await askStore(periods).get(`Condition?onset-date=${value}`);
    expect([answer.status, answer.says()]).toEqual([400, expect.stringContaining('onset-date')]);
  });
});

describe('order', () => {
  const series = [
    observation('b', '2026-03-01'),
    observation('a', '2026-05-01T08:00:00Z'),
    observation('c', '2026-01'),
    observation('d', '2026-03-01'),
  ];
  const undated: FhirResource = { ...observation('none', '2026'), id: 'none' };
  Reflect.deleteProperty(undated, 'effectiveDateTime');
  const ordered = async (query: string) =>
    keys((await askStore([...twoPatients, undated, ...series, { ...undated, id: 'none-2' }]).get(query)).bundle()).map(
      key => key.split('/')[1],
    );

  it('is by date, newest or oldest first, what has none last, equals in the order of creation', async () => {
    expect(await ordered('Observation?_sort=-date')).toEqual(['a', 'b', 'd', 'c', 'none', 'none-2']);
    expect(await ordered('Observation?_sort=date')).toEqual(['c', 'b', 'd', 'a', 'none', 'none-2']);
    expect(await ordered('Observation?_sort=date,-_id')).toEqual(['c', 'd', 'b', 'a', 'none-2', 'none']);
  });

  it('is that of creation where none is asked, however often something was changed', async () => {
    const { get, put } = askStore([...twoPatients, ...series]);
    await put('Observation/b', observation('b', '2026-09-09'));
    expect(keys((await get('Observation?patient=p1')).bundle())).toEqual(['b', 'a', 'c', 'd'].map(id => `Observation/${id}`));
  });
});
