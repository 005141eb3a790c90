import { keeping } from '../../plain/memo.ts';
import { newestFirst } from '../elements/fhir-date.ts';
import type { ReportFact } from './document-facts.ts';

/** A report of pictures, and whether a later version of the same examination stands in its place. */
export interface ImagingReport {
  readonly report: ReportFact;
  readonly superseded: boolean;
}

/** Every report but the laboratory's, newest first. */
export function imagingReports({ reports }: { readonly reports: readonly ReportFact[] }): readonly ImagingReport[] {
  return imagingReportsAmong(reports);
}

const imagingReportsAmong = keeping((reports: readonly ReportFact[]): readonly ImagingReport[] => {
  const ofPictures = reports.filter(({ kind }) => kind !== 'laboratory').sort((one, other) => newestFirst(one.moment, other.moment));
  const best = bestByExamination(ofPictures);
  return ofPictures.map(report => ({ report, superseded: keysOf(report).some(key => (best.get(key) ?? 0) > standing(report)) }));
});

function bestByExamination(reports: readonly ReportFact[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const report of reports) {
    for (const key of keysOf(report)) best.set(key, Math.max(best.get(key) ?? 0, standing(report)));
  }
  return best;
}

/** One study may have a report for each region: only those of one name replace each other. */
const keysOf = ({ examination, title }: ReportFact): readonly string[] => examination.map(key => `${key} ${title}`);

/** A preliminary report gives way to a final one, and that to its correction; two of the same standing both count. */
function standing({ status }: ReportFact): number {
  if (status === 'amended' || status === 'corrected' || status === 'appended') return 3;
  return status === 'preliminary' || status === 'partial' ? 1 : 2;
}
