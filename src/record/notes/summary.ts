import type { Case } from '../../assessment/case/case.ts';
import { consentState } from '../../assessment/consent/consent-state.ts';
import { isNewFracture } from '../../assessment/values/found-later.ts';
import type { Words } from '../../words/words.ts';
import { asRecorded } from '../base/as-recorded.ts';
import type { SummarySection } from '../base/line.ts';
import { complicationLines } from '../complications/complication-lines.ts';
import { consentLines } from '../consent/consent-lines.ts';
import { procedureLines } from '../procedure/procedure-lines.ts';

/** The sections of what is recorded, in the order in which it is sent. Only what was answered has a line. */
export function recordSummary(whole: Case, words: Words): readonly SummarySection[] {
  const current = asRecorded(whole);
  const { title } = words.record;
  const { consent, procedure, complications } = current;
  const sections: SummarySection[] = [];
  const state = consentState(consent);
  if (state !== 'undecided') {
    const headings = { given: title.consent, refused: title.refusal, withdrawn: title.withdrawal };
    sections.push({ key: 'consent', title: headings[state], lines: consentLines(current, words) });
  }
  if (procedure.status) sections.push({ key: 'procedure', title: title.procedure, lines: procedureLines(current, words) });
  for (const complication of complications.filter(({ kind }) => kind)) {
    sections.push({
      key: `adverse-event/${complication.id}`,
      title: isNewFracture(complication.kind) ? title.newFracture : title.complication,
      lines: complicationLines(complication, current, words),
    });
  }
  return sections;
}
