import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliveryWordsIn } from '../../src/words/delivery-words.ts';
import { faultTable, type TableRow } from './road/fault-table.ts';
import { type FaultedRoad, openRoad, type RoadOptions, type Walked } from './road/faulted-road.ts';
import { FAULTS } from './road/faults-of-one-request.ts';
import type { AskedRequest } from './road/watched-network.ts';
import { whatIsSeen } from './road/what-is-seen.ts';

/** The road has more than one form; each request is looked at in the first that has it. */
const ROADS: readonly (RoadOptions & { readonly name: string })[] = [
  { name: 'on which each resource goes by itself', transaction: false },
  { name: 'on which all goes in one request', transaction: true },
  { name: 'on which a note carries what is not taken', transaction: false, site: { creates: { Consent: false, AdverseEvent: false } } },
];

const rows: TableRow[] = [];

describe.each(ROADS)('a fault at any one request of a road $name', options => {
  let road: FaultedRoad;
  let requests: readonly AskedRequest[];

  beforeAll(async () => {
    road = await openRoad(options);
    requests = road.requests.filter(({ key }) => !rows.some(row => row.request.key === key));
  });
  afterAll(() => road.close());

  it('goes wrong in nothing else: it comes to its end, and leaves each resource there once or told', () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(problemsOf(road.well)).toEqual([]);
    const statuses = road.well.receipt?.lines.map(({ status }) => status.kind) ?? [];
    expect(statuses.filter(kind => kind !== 'stored' && kind !== 'blocked')).toEqual([]);
  });

  it.each(FAULTS)('%s: ends, duplicates nothing, loses nothing, and is mended by sending again', async name => {
    for (const request of requests) {
      const walked = await road.walk({ request, name });
      expect(problemsOf(walked), `${request.key}, ${name}`).toEqual([]);
      rows.push({
        request,
        fault: name,
        seen: whatIsSeen(walked, road.well),
        held: walked.heldInTheEnd.map(({ resourceType }) => resourceType),
      });
    }
  });
});

describe('docs/faults.md', () => {
  // Written anew by: npx vitest run --project client test/client/every-fault.test.ts -u
  it('says what is seen of each fault as it is', async () => {
    await expect(faultTable(rows)).toMatchFileSnapshot('../../docs/faults.md');
  });
});

/** Whatever must never be, in words. */
function problemsOf({ endless, receipt, held, heldInTheEnd, planInTheEnd }: Walked): readonly string[] {
  const count = (resources: Walked['held'], type: string) => resources.filter(({ resourceType }) => resourceType === type).length;
  const twice = [...held, ...heldInTheEnd].filter(
    ({ resourceType }) => count(held, resourceType) > 1 || count(heldInTheEnd, resourceType) > 1,
  );
  const untrue = (receipt?.lines ?? []).filter(({ resourceType, status }) => {
    const isHeld = count(held, resourceType) === 1;
    if (status.kind === 'stored' || status.kind === 'unchanged') return !isHeld;
    return status.kind !== 'unknown' && isHeld;
  });
  const inNote = count(heldInTheEnd, 'DocumentReference') === 1;
  const lost = (planInTheEnd?.items ?? []).filter(({ entry, tier }) => {
    if (count(heldInTheEnd, entry.resource.resourceType) === 1) return false;
    return tier === 'document' ? !inNote : tier !== 'file';
  });
  return [
    ...(endless ? ['It is waited for without an end.'] : []),
    ...(planInTheEnd === undefined ? ['It could not be sent again.'] : []),
    ...twice.map(({ resourceType }) => `There are two of ${resourceType}.`),
    ...untrue.map(({ resourceType, status }) => `${resourceType} is said to be ${status.kind}.`),
    ...lost.map(
      ({ entry }) =>
        `${deliveryWordsIn('en').resource[entry.resource.resourceType]} is neither there, nor in a note, nor told to be in the file.`,
    ),
  ];
}
