import { describe, expect, it } from 'vitest';
import { createCounting, type SaidOfTypes } from '../../../../src/quality/count/counting.ts';
import type { Grouping } from '../../../../src/quality/quality-question.ts';
import { makeReport } from '../../../../src/quality/report/make-report.ts';
import { USUAL_SETTINGS } from '../../../../src/quality/report/report-settings.ts';
import { tellReport } from '../../../../src/quality/told/tell-report.ts';
import type { ToldSection } from '../../../../src/quality/told/told.ts';
import { loadReportWords } from '../../../../src/words/later/load-report-words.ts';
import { SERVICES } from '../../../builders/service/parameters.ts';
import { createService } from '../../../builders/service/service.ts';

const words = await loadReportWords('en');
const { quality: say } = words;
const service = createService({ ...SERVICES['many-operators-with-drift'], sessions: 500 }, 5);
const { question } = service.truth();

function told(by: Grouping | undefined, said: SaidOfTypes = {}): readonly ToldSection[] {
  const counting = createCounting({ ...question, by });
  let line = 0;
  for (const resource of service.resources()) {
    line += 1;
    counting.take(resource, `${line}`);
  }
  return tellReport(makeReport(counting.close(said), USUAL_SETTINGS), words);
}

const cellsOf = (section: ToldSection | undefined) =>
  (section?.tables ?? []).flatMap(({ rows }) => rows.map(({ cells }) => cells.filter(cell => typeof cell === 'string').join(' | ')));

describe('a report, as somebody reads it who has a minute', () => {
  const sections = told('operator');
  const [first, second, third] = sections;

  it('begins with what has to be reviewed and what stands out; the rates come after', () => {
    expect([first?.id, second?.id, third?.id]).toEqual(['first', 'reviews', 'rates']);
    const [reviews, ...standing] = cellsOf(first);
    expect(reviews).toMatch(new RegExp(`^${say.first.toReview} \\| \\d+ \\| .*${say.trigger.neurologic}`));
    expect(standing.filter(row => row.includes('look'))).toEqual(standing);
    expect(standing.length).toBeGreaterThan(0);
  });

  it('says of each rate above chance, each sum over its limit and each group outside its limits that it stands out, and of no other', () => {
    const marked = sections
      .filter(({ id }) => id === 'rates' || id === 'side-by-side')
      .flatMap(({ tables }) => tables.filter(({ caption }) => caption !== undefined && !caption.startsWith(say.all)))
      .flatMap(({ rows }) => rows.filter(({ isSignal }) => isSignal));
    const overTime = sections.find(({ id }) => id === 'over-time')?.figures.filter(({ isQuiet }) => !isQuiet) ?? [];
    expect(cellsOf(first)).toHaveLength(1 + marked.length + overTime.length);
  });

  it('says beside the number of a group that stands out that it does: its colour alone says nothing', () => {
    const rows = sections.find(({ id }) => id === 'side-by-side')?.tables.flatMap(table => table.rows) ?? [];
    expect(rows.filter(({ isSignal }) => isSignal).length).toBeGreaterThan(0);
    expect(rows.filter(({ isSignal, cells }) => isSignal !== String(cells.at(-1)).includes('99.8 %'))).toEqual([]);
  });

  it('tells success and doses of each operator too, as of all of them', () => {
    for (const id of ['success', 'doses']) {
      const tables = sections.find(each => each.id === id)?.tables ?? [];
      const byOperator = tables.filter(({ columns }) => columns[0]?.title === say.funnel.who);
      expect(byOperator.length, id).toBeGreaterThan(0);
      expect(byOperator[0]?.rows.some(({ cells }) => cells[0] === say.groupNotSaid.operator)).toBe(true);
    }
    expect(
      told(undefined)
        .flatMap(({ id, tables }) => (id === 'success' || id === 'doses' ? tables : []))
        .map(({ columns }) => columns[0]?.title),
    ).not.toContain(say.funnel.who);
  });

  it('begins with what was not captured where something was not, and ends with it where all was', () => {
    const refused = told(undefined, { AdverseEvent: { is: 'not-captured', why: 'refused' } });
    expect(refused[0]?.id).toBe('captured');
    expect(sections.findIndex(({ id }) => id === 'captured')).toBeGreaterThan(sections.findIndex(({ id }) => id === 'doses'));
  });
});
