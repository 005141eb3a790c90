import { describe, expect, it } from 'vitest';
import { type Asking, askStore, BASE, EVERYTHING, ignored, keys, link } from './asking.ts';
import { condition, observation, twoPatients } from './chart.ts';

const seven = Array.from({ length: 7 }, (_, index) => observation(`o${index}`, `2026-05-0${7 - index}`));

async function follow({ get }: Asking, start: string, between: () => Promise<unknown> = async () => undefined): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next: string | undefined = start; next !== undefined; ) {
    const bundle = (await get(next)).bundle();
    pages.push(keys(bundle).map(key => key.split('/')[1] ?? ''));
    next = link(bundle, 'next');
    await between();
  }
  return pages;
}

describe('paging', () => {
  it('gives everything once, in order, by opaque links on the base', async () => {
    const asking = askStore([...twoPatients, ...seven]);
    const first = (await asking.get('Observation?patient=p1&_sort=date&_count=3')).bundle();
    expect(link(first, 'next')).toMatch(new RegExp(`^${BASE}\\?_page=\\w+$`));
    expect(link(first, 'self')).toBe(`${BASE}/Observation?patient=p1&_sort=date&_count=3`);
    expect(await follow(asking, 'Observation?patient=p1&_sort=date&_count=3')).toEqual([['o6', 'o5', 'o4'], ['o3', 'o2', 'o1'], ['o0']]);
  });

  it('pages by its own size, and never above its cap', async () => {
    const asking = askStore([...twoPatients, ...seven], { pageSize: 4, maxPageSize: 5 });
    expect((await follow(asking, 'Observation')).map(page => page.length)).toEqual([4, 3]);
    expect((await follow(asking, 'Observation?_count=100')).map(page => page.length)).toEqual([5, 2]);
  });

  it('stays the same search while others write: nothing twice, nothing left out, what was deleted is gone', async () => {
    const asking = askStore([...twoPatients, ...seven]);
    let writes = 0;
    const pages = await follow(asking, 'Observation?_sort=-date&_count=2', async () => {
      writes += 1;
      await asking.put(`Observation/new${writes}`, observation(`new${writes}`, '2026-05-31'));
      await asking.put('Observation/o0', observation('o0', '2020-01-01'));
      await asking.remove('Observation/o5');
    });
    expect(pages).toEqual([['o0', 'o1'], ['o2', 'o3'], ['o4'], ['o6']]);
  });

  it('gives the same page again for the same link', async () => {
    const { get } = askStore([...twoPatients, ...seven]);
    const second = link((await get('Observation?_count=3')).bundle(), 'next') ?? '';
    const once = (await get(second)).bundle();
    expect((await get(second)).bundle()).toEqual(once);
    expect(link(once, 'self')).toBe(second);
    expect(once.total).toBe(7);
  });

  it('answers 410 for a link that is not kept any more or never was', async () => {
    const { get } = askStore([...twoPatients, ...seven]);
    const old = link((await get('Observation?_count=3')).bundle(), 'next') ?? '';
    expect((await get(old)).status).toBe(200);
    for (let searches = 0; searches < 1000; searches++) await get('Observation?_count=3');
    expect((await get(old)).status).toBe(410);
    expect((await get('?_page=guessed')).status).toBe(410);
  });

  it('keeps a page from another patient and from a grant that no longer covers it', async () => {
    const { get } = askStore([...twoPatients, ...seven]);
    const first = await get('Observation?_count=3', {}, { ...EVERYTHING, patientCompartment: 'p1' });
    const next = link(first.bundle(), 'next') ?? '';
    expect((await get(next, {}, { ...EVERYTHING, patientCompartment: 'p2' })).status).toBe(403);
    expect((await get(next, {}, { patientCompartment: 'p1', allows: type => type !== 'Observation' })).status).toBe(403);
    expect((await get(next, {}, { ...EVERYTHING, patientCompartment: 'p1' })).status).toBe(200);
  });

  it('reports what it ignored on the first page alone', async () => {
    const { get } = askStore([...twoPatients, ...seven]);
    const first = (await get('Observation?_count=4&colour=red')).bundle();
    expect(ignored(first)).toEqual(['"colour" is not a search parameter of Observation; it was ignored.']);
    expect(ignored((await get(link(first, 'next') ?? '')).bundle())).toEqual([]);
  });

  it('includes on each page what that page refers to', async () => {
    const { get } = askStore([...twoPatients, condition('a', 'p1'), condition('b', 'p2')]);
    const first = (await get('Condition?_count=1&_include=Condition:patient')).bundle();
    expect(keys(first)).toEqual(['Condition/a', 'Patient/p1']);
    expect(keys((await get(link(first, 'next') ?? '')).bundle())).toEqual(['Condition/b', 'Patient/p2']);
  });
});

describe('totals', () => {
  it('are those of the search, not of the page, unless not wanted', async () => {
    const { get } = askStore([...twoPatients, ...seven]);
    expect((await get('Observation?_count=2')).bundle().total).toBe(7);
    expect((await get('Observation?_count=2&_total=accurate')).bundle().total).toBe(7);
    expect((await get('Observation?_count=2&_total=none')).bundle().total).toBeUndefined();
  });

  it.each(['_summary=count', '_count=0'])('come alone with %s', async parameter => {
    const bundle = (await askStore([...twoPatients, ...seven], { pageSize: 2 }).get(`Observation?patient=p1&${parameter}`)).bundle();
    expect([bundle.total, bundle.entry, link(bundle, 'next')]).toEqual([7, undefined, undefined]);
  });
});
