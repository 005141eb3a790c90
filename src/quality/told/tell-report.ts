import type { QualityReport } from '../report/quality-report.ts';
import type { ReportWords } from './report-words.ts';
import { shownInWords } from './report-words.ts';
import { lacksSomething, tellCaptured } from './tell-captured.ts';
import { tellCusums, tellFunnels } from './tell-compared.ts';
import { tellDoses } from './tell-doses.ts';
import { tellFirst } from './tell-first.ts';
import { tellElements, tellFollowUp, tellSuccess } from './tell-followed.ts';
import { tellLists, tellReviews } from './tell-lists.ts';
import { tellRates } from './tell-rates.ts';
import type { ToldSection } from './told.ts';

/** Lines that stand above all parts. */
export function tellHead(report: QualityReport, words: ReportWords): readonly string[] {
  const say = words.quality;
  const { question, read, service, settings } = report;
  const { minCell } = settings;
  const { asOf, since, until, windows } = question;
  const day = (written: string) => words.chart.date(written);
  const left = [
    read.notBegun > 0 && say.leftOut.notBegun(read.notBegun),
    read.enteredInError > 0 && say.leftOut.enteredInError(read.enteredInError),
    read.nearMisses > 0 && say.leftOut.nearMisses(read.nearMisses),
    read.otherProcedures > 0 && say.leftOut.otherProcedures(read.otherProcedures),
    read.otherEvents > 0 && say.leftOut.otherEvents(read.otherEvents),
    read.again > 0 && say.leftOut.again(read.again),
    read.outsidePeriod > 0 && say.leftOut.outsidePeriod(read.outsidePeriod),
  ].filter(part => part !== false);
  const shown = (number: typeof service.sessions) => shownInWords(number, report, words);
  return [
    say.size(shown(service.sessions), shown(service.patients), shown(service.levels)),
    ...(since && until ? [say.period.between(day(since), day(until))] : []),
    ...(since && !until ? [say.period.since(day(since))] : []),
    ...(until && !since ? [say.period.until(day(until))] : []),
    say.asOf(day(asOf)),
    ...(left.length > 0 ? [words.record.line(say.leftOut.label, words.spine.line(left))] : []),
    say.windows(windows.earlyDays, windows.newFractureDays),
    ...(minCell === undefined ? [] : [say.fewHidden(minCell)]),
  ];
}

/**
 * All parts of a report, in the order in which they are read: what has to be looked at, then the rates and the rest. What it was counted from comes
 * before all of it only where something was not to be had.
 */
export function tellReport(report: QualityReport, words: ReportWords): readonly ToldSection[] {
  const captured = tellCaptured(report, words);
  const isLacking = lacksSomething(report);
  return [
    ...(isLacking ? [captured] : []),
    tellFirst(report, words),
    ...tellReviews(report, words),
    ...tellRates(report, words),
    tellFollowUp(report, words),
    tellSuccess(report, words),
    tellDoses(report, words),
    ...tellCusums(report, words),
    ...tellFunnels(report, words),
    tellElements(report, words),
    ...(isLacking ? [] : [captured]),
    ...tellLists(report, words),
  ];
}
