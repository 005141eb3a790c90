import { expect, it } from 'vitest';
import { recordedAlready } from '../../../src/delivery/recorded-already.ts';
import { EXTENSION_URL } from '../../../src/fhir/canonicals.generated.ts';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import type { Procedure } from '../../../src/fhir/resource.ts';

const procedure = (id: string, performed: string, goesWith?: string): Procedure => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  code: { text: 'Vertebroplasty' },
  subject: { reference: 'Patient/p1' },
  performedDateTime: performed,
  bodySite: [{ text: 'L1' }],
  ...(goesWith === undefined
    ? {}
    : { extension: [{ url: EXTENSION_URL.earlierSession, extension: [{ url: 'on', valueDateTime: goesWith }] }] }),
});

/** Ids of what the EHR has that may be the same act. */
async function doublesOf(ours: Procedure, other: Procedure): Promise<readonly string[]> {
  const reader = createBundleReader([other]);
  const entry = { key: 'procedure' as const, fullUrl: 'urn:uuid:1', resource: ours, origins: [] };
  const item = { entry, searchBy: 'identifier' as const };
  // @ts-expect-error: of the item of a plan only what is looked at
  return (await recordedAlready(reader, item, 'p1')).map(({ id }) => id);
}

const MORNING = '2026-06-01T08:00:00Z';
const EVENING = '2026-06-01T18:00:00Z';

it.each([
  ['one of the same day and level may be the same act', procedure('ours', EVENING), ['theirs']],
  ['one that ours is said to go with is another', procedure('ours', EVENING, '2026-06-01'), []],
  ['one that ours is said to go with on another day may be the same act', procedure('ours', EVENING, '2026-05-01'), ['theirs']],
])('%s', async (_what, ours, expected) => {
  expect(await doublesOf(ours, procedure('theirs', MORNING))).toEqual(expected);
});

it('one that is said to go with ours is another', async () => {
  expect(await doublesOf(procedure('ours', MORNING), procedure('theirs', EVENING, '2026-06-01'))).toEqual([]);
});

it.each([
  ['moments so near that only a zone lies between the days', '2026-06-01T23:30:00Z', '2026-06-02T01:00:00+01:00', ['theirs']],
  ['the day before, hours apart', '2026-06-02T10:00:00Z', '2026-06-01T20:00:00Z', []],
  ['the next day without a time, which is no moment', '2026-06-01T20:00:00Z', '2026-06-02', []],
  ['the same day without a time', '2026-06-01T20:00:00Z', '2026-06-01', ['theirs']],
])('of the day: %s', async (_what, ours, other, expected) => {
  expect(await doublesOf(procedure('ours', ours), procedure('theirs', other))).toEqual(expected);
});

const theirs = (change: Partial<Procedure>) => ({ ...procedure('theirs', EVENING), ...change });

it.each([
  ['a level written another way is the same', theirs({ bodySite: [{ text: 'Wirbel L-1' }] }), ['theirs']],
  ['another level is another act', theirs({ bodySite: [{ text: 'L2' }] }), []],
  ['L11 is not L1', theirs({ bodySite: [{ text: 'L11' }] }), []],
  ['a level that stands in its name counts', theirs({ code: { text: 'Vertebroplasty T12' }, bodySite: [] }), []],
  ['one that names no level may be the same', theirs({ bodySite: [{ text: 'lumbar vertebra' }] }), ['theirs']],
  ['one of no place may be the same', theirs({ bodySite: [] }), ['theirs']],
  ['another procedure is none', theirs({ code: { text: 'Lumbar puncture' } }), []],
  ['one without a name is none', theirs({ code: {} }), []],
  ['one that was entered in error is none', theirs({ status: 'entered-in-error' }), []],
  ['one that was not done is none', theirs({ status: 'not-done' }), []],
])('of what it is: %s', async (_what, other, expected) => {
  expect(await doublesOf(procedure('ours', MORNING), other)).toEqual(expected);
});
