import { COUNTED_TYPES } from '../quality-counts.ts';
import type { QualityReport } from '../report/quality-report.ts';
import type { ReportWords } from './report-words.ts';
import { column, row, type ToldSection, table } from './told.ts';

/** Which records there were at all: what was not captured is not zero. */
export function tellCaptured({ captured }: QualityReport, { quality: say }: ReportWords): ToldSection {
  const rows = COUNTED_TYPES.map(type => {
    const has = captured[type];
    return row(say.captured.types[type], has.is === 'captured' ? say.captured.resources(has.resources) : say.captured.why[has.why]);
  });
  const events = captured.AdverseEvent;
  const lacksEvents = events.is === 'not-captured';
  return {
    id: 'captured',
    heading: say.captured.heading,
    paragraphs: [
      ...(lacksEvents && events.why === 'not-found' ? [say.captured.noEvents] : []),
      ...(lacksEvents ? [say.captured.elsewhere] : []),
    ],
    tables: [table(undefined, [column(say.captured.type), column(say.captured.how)], rows)],
    figures: [],
  };
}
