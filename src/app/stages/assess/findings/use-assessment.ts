import { useMemo } from 'react';
import type { AssessmentRecord } from '../../../../assessment/case/case.ts';
import { newestAt, takenBy } from '../../../../assessment/examination/signs-of-ehr.ts';
import { type SignTaken, vitalSignsTaken } from '../../../../chart/findings/vital-signs-taken.ts';
import { signsInWords } from '../../../../record/base/examination-lines.ts';
import type { Words } from '../../../../words/words.ts';
import { useCaseWords, useWords } from '../../../open/words.ts';
import { useCase, useChart, useWorkspace } from '../../../open/workspace.ts';

/** What is said of the patient at Assess, and the one way in which it changes. */
export function useAssessment() {
  const [{ assessment }, dispatch] = useCase();
  return { assessment, change: (change: Partial<AssessmentRecord>) => dispatch({ type: 'assess', change }) };
}

/** The newest round of vital signs of the chart, and how it is told. */
export function useSignsInChart() {
  const words = useWords();
  const caseWords = useCaseWords();
  const { now, site } = useWorkspace();
  const chart = useChart();
  const hours = site.windows.vitalSignsHours;
  const taken = useMemo(() => vitalSignsTaken(chart, now(), hours), [chart, now, hours]);
  const at = newestAt(taken);
  const told = at === undefined ? undefined : words.examination.inChart(inWords(taken, words), words.record.moment(at), takenBy(taken));
  const keptBy = at === undefined ? '' : caseWords.examination.keptBy(takenBy(taken), caseWords.record.moment(at));
  return { taken, told, keptBy, hours, read: chart.reads.Observation.status };
}

const inWords = (taken: readonly SignTaken[], words: Words) =>
  signsInWords(Object.fromEntries(taken.map(({ sign, value }) => [sign, value])), words);
