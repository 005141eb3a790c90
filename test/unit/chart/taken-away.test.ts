import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PrefilledQuestion, prefill } from '../../../src/chart/questions/prefill.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ReadChartOptions } from '../../../src/chart/read/read-options.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import type { FhirReader } from '../../../src/fhir/reader.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { english } from '../../../src/words/english.ts';
import { realisticChart } from '../../builders/arbitrary-chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, type Quirk, refusal, rewritten, startFhirServers } from '../../builders/fhir-server.ts';
import { runs } from '../../builders/runs.ts';
import { remarkEntry } from '../../builders/server-remarks.ts';

startFhirServers();

const RUNS = runs(6);
const SEARCHED = READ_IDS.filter(read => read !== 'Patient');
type Searched = (typeof SEARCHED)[number];

const answersOf = (snapshot: ChartSnapshot) => new Map(prefill(snapshot, JUDGING).map(each => [each.id, each]));
const chartOf = (reader: FhirReader, more: Partial<ReadChartOptions> = {}) =>
  readChart(reader, { patientId: 'p1', granted: () => true, ...more });

const isFoundEmpty = (asked: PrefilledQuestion) =>
  asked.state === 'no-data' && english.chart.searchedLine(asked).includes('read to the end');

/** No question may say more firmly that there is nothing; one that looks for what was taken may not say so at all. */
function expectNothingDenied(before: ChartSnapshot, after: ChartSnapshot, taken: string): void {
  const known = answersOf(before);
  for (const [id, asked] of answersOf(after)) {
    const was = known.get(id);
    const looksThere = asked.searched.some(({ read }) => read === taken);
    if (asked.state === 'absent-asserted') expect([id, looksThere, was?.state]).toEqual([id, false, 'absent-asserted']);
    if (isFoundEmpty(asked)) expect([id, looksThere, was === undefined || isFoundEmpty(was)]).toEqual([id, false, true]);
  }
}

/** What denies something beside whatever else there is. */
const DENIALS = aPatient()
  .withCondition({ id: 'd1', code: 'A41.9', verification: 'refuted', recorded: hoursBefore(5) })
  .with({
    resourceType: 'AllergyIntolerance',
    id: 'd2',
    recordedDate: daysBefore(3),
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003', display: 'No known allergy' }] },
  })
  .withInr(1, hoursBefore(4))
  .resources()
  .slice(1);
const charts = fc
  .tuple(realisticChart, fc.subarray([...DENIALS]))
  .map(([chart, denials]): readonly FhirResource[] => [...chart, ...denials]);

const ofType = (url: URL, type: string) => url.pathname.endsWith(`/${type}`) && url.search !== '';
const searching =
  (type: string, answer: (pass: () => Promise<Response>, url: URL) => Response | Promise<Response>): Quirk =>
  (url, pass) =>
    ofType(url, type) ? answer(() => pass(), url) : undefined;
const rewriting = (type: string, change: (bundle: Record<string, unknown>) => object) =>
  searching(type, pass => rewritten(pass(), bundle => ({ ...bundle, ...change(bundle) })));

/** How a server loses what it holds of a type, so that it can be noticed. */
const LOSSES: Readonly<Record<string, (type: string) => Quirk>> = {
  'the type is refused': type => searching(type, () => refusal(403, 'No.')),
  'the type is not offered': type => searching(type, () => refusal(404, 'Unknown type.')),
  'the type is out of order': type => searching(type, () => refusal(500, 'Boom.')),
  'a sign-in page comes': type => searching(type, () => new Response('<h1>Sign in</h1>')),
  'no answer comes': type => searching(type, () => Response.error()),
  'nothing of it came, though it was counted': type => rewriting(type, () => ({ entry: [], link: [], total: 1 })),
  'the next page is broken': type => rewriting(type, () => ({ entry: [], link: [{ relation: 'next' }] })),
  'the next page fails': type =>
    searching(type, (pass, url) =>
      url.searchParams.has('_page')
        ? refusal(500, 'Boom.')
        : rewritten(pass(), bundle => ({ ...bundle, entry: [], link: [{ relation: 'next', url: `${type}?patient=p1&_page=x` }] })),
    ),
  'it is withheld': type => rewriting(type, () => ({ entry: [remarkEntry({ epic: '4134' })], total: 0 })),
  'an unknown warning comes with it': type => rewriting(type, () => ({ entry: [remarkEntry({ code: 'business-rule' })] })),
  'it is of another patient': type =>
    rewriting(type, () => ({
      entry: [{ resource: { resourceType: type, id: 'x', subject: { reference: 'Patient/p9' }, patient: { reference: 'Patient/p9' } } }],
    })),
};

describe('whatever is taken away of a readable chart, and can be noticed, denies nothing and finds nothing empty', () => {
  test.each(Object.keys(LOSSES))('by the server: %s', async loss => {
    await fc.assert(
      fc.asyncProperty(charts, fc.constantFrom<Searched>(...SEARCHED), async (chart, type) => {
        const before = await chartOf(createBundleReader(chart));
        const after = await chartOf(aFhirServer(chart, { quirk: LOSSES[loss]?.(type) ?? (() => undefined) }).reader);
        expectNothingDenied(before, after, type);
      }),
      runs(2),
    );
  });

  test.each(['not granted', 'narrowed'])('by the scopes: %s', async how => {
    await fc.assert(
      fc.asyncProperty(charts, fc.constantFrom<Searched>(...SEARCHED), async (chart, type) => {
        const kept = chart.filter(({ resourceType }) => resourceType !== type);
        const options =
          how === 'narrowed'
            ? { narrowed: (read: string) => (read === type ? ['category=other'] : undefined) }
            : { granted: (read: string) => read !== type };
        expectNothingDenied(await chartOf(createBundleReader(chart)), await chartOf(createBundleReader(kept), options), type);
      }),
      RUNS,
    );
  });

  /** How one resource of a file of one patient is lost. */
  const HIDDEN: Readonly<Record<string, (resource: FhirResource) => readonly unknown[]>> = {
    'its patient is not in the file': resource => {
      const nobody = { reference: 'urn:uuid:0b7e8f5e-0000-4000-8000-000000000000' };
      return [{ ...resource, ...('subject' in resource ? { subject: nobody } : { patient: nobody }) }];
    },
    'its patient is another, who is not there': resource => [
      { ...resource, ...('subject' in resource ? { subject: { reference: 'Patient/p9' } } : { patient: { reference: 'Patient/p9' } }) },
    ],
    'it has no id': ({ id: _, ...resource }) => [resource],
    'it has no type': ({ resourceType: _, ...resource }) => [resource],
    'it lies within another': resource => [
      { resourceType: 'Encounter', id: 'e', subject: { reference: 'Patient/p1' }, contained: [{ ...resource, id: 'in' }] },
    ],
    'a list names it, and it is not there': ({ resourceType, id }) => [
      { resourceType: 'List', id: 'l', status: 'current', mode: 'working', entry: [{ item: { reference: `${resourceType}/${id}` } }] },
    ],
    'only a summary of it is there': ({ resourceType, id, ...resource }) => [
      { resourceType, id, ...ownerOf(resource), meta: { tag: [{ code: 'SUBSETTED' }] } },
    ],
    'what it says is masked': resource => [
      {
        resourceType: resource.resourceType,
        id: resource.id,
        ...ownerOf(resource),
        _status: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] },
      },
    ],
  };

  test.each(Object.keys(HIDDEN))('in a file: %s', async loss => {
    await fc.assert(
      fc.asyncProperty(charts, fc.nat(), async (chart, at) => {
        const own = chart.filter(({ resourceType }) => SEARCHED.some(read => read === resourceType));
        const lost = own[at % Math.max(1, own.length)];
        if (lost === undefined) return;
        const others = chart.filter(each => each !== lost);
        const after = createBundleReader([...others, ...(HIDDEN[loss]?.(lost) ?? [])]);
        expectNothingDenied(await chartOf(createBundleReader(chart)), await chartOf(after), lost.resourceType);
      }),
      RUNS,
    );
  });
});

function ownerOf(resource: object) {
  return 'subject' in resource ? { subject: resource.subject } : 'patient' in resource ? { patient: resource.patient } : {};
}
