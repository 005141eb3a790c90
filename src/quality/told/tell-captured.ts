import { COUNTED_TYPES } from '../quality-counts.ts';
import type { QualityReport } from '../report/quality-report.ts';
import type { ReportWords } from './report-words.ts';
import { column, row, type ToldSection, table } from './told.ts';

/** Whether something that was looked for was not to be had, or not to be read. Conditions are looked for only where an event names what it came to. */
export const lacksSomething = ({ captured, unreadable }: QualityReport): boolean =>
  unreadable.total > 0 ||
  COUNTED_TYPES.some(type => {
    const has = captured[type];
    return has.is === 'not-captured' && !(type === 'Condition' && has.why === 'not-found');
  });

/** Which records there were at all: what was not captured is not zero. */
export function tellCaptured({ captured, unreadable }: QualityReport, { quality: say }: ReportWords): ToldSection {
  const ofTypes = COUNTED_TYPES.map(type => {
    const has = captured[type];
    return row(say.captured.types[type], has.is === 'captured' ? say.captured.resources(has.resources) : say.captured.why[has.why]);
  });
  const rows = unreadable.total === 0 ? ofTypes : [...ofTypes, row(say.unreadable.lines, say.number(unreadable.total))];
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
