import { readChart } from '../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../src/chart/snapshot.ts';
import { failure } from '../../src/fhir/answer.ts';
import type { FhirFailure } from '../../src/fhir/failure.ts';
import { createBundleReader } from '../../src/fhir/file/bundle-reader.ts';
import type { FhirQuery, FhirReader } from '../../src/fhir/reader.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import type { ChartBuilder } from './chart-builder.ts';

export const REFUSED: FhirFailure = { ...failure('forbidden', 'Not allowed here.'), status: 403 };

export interface ReaderFaults {
  /** Searches that fail before anything came. */
  readonly failing?: readonly string[];
  /** Searches that end early, after what the chart holds of their first page. */
  readonly incomplete?: readonly string[];
  readonly pageSize?: number;
}

/** A reader over a list of resources that pages, fails and breaks off as told, and remembers what it was asked. */
export function aReader(resources: readonly FhirResource[], faults: ReaderFaults = {}): FhirReader & { readonly asked: FhirQuery[] } {
  const whole = createBundleReader(resources);
  const asked: FhirQuery[] = [];
  return {
    asked,
    read: (type, id) => whole.read(type, id),
    async search(query, options = {}) {
      asked.push(query);
      if (faults.failing?.includes(query.type)) return { status: 'failed', failure: REFUSED };
      const size = faults.pageSize ?? Number.POSITIVE_INFINITY;
      const breaksOff = faults.incomplete?.includes(query.type) ?? false;
      let result = await whole.search(query, {
        onPage(page) {
          const pages = Number.isFinite(size) ? Math.max(1, Math.ceil(page.resources.length / size)) : 1;
          for (let index = 0; index < (breaksOff ? 1 : pages); index += 1) {
            options.onPage?.({ ...page, resources: page.resources.slice(index * size || 0, (index + 1) * size) });
          }
        },
      });
      if (breaksOff) result = { status: 'incomplete', failure: failure('server', 'The second page failed.') };
      return result;
    },
  };
}

/** The chart read to the end. */
export function read(chart: ChartBuilder, faults: ReaderFaults = {}): Promise<ChartSnapshot> {
  return readChart(aReader(chart.resources(), faults), { patientId: chart.patientId, granted: () => true });
}
