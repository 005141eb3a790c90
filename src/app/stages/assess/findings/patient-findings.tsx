import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useDeferredValue } from 'react';
import type { FieldId } from '../../../../assessment/case/field.ts';
import { normalAsExamined } from '../../../../assessment/examination/acts.ts';
import { notExamined } from '../../../../assessment/examination/not-examined.ts';
import { signsOfEhr } from '../../../../assessment/examination/signs-of-ehr.ts';
import { examinationLines, leakageRiskInWords, vitalSignsInWords } from '../../../../record/base/examination-lines.ts';
import { aboutToMove } from '../../../open/steady-screen.ts';
import { useWords } from '../../../open/words.ts';
import { useCase, useWorkspace } from '../../../open/workspace.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { toFhirDateTime } from '../../../parts/fields/local-moment.ts';
import { AttestingSection } from '../../../together/attesting.tsx';
import { ExaminationRow } from './examination.tsx';
import { Fold } from './finding-row.tsx';
import { LeakageRiskRow } from './leakage.tsx';
import { OutcomeRow } from './outcome.tsx';
import { ScoresRow } from './scores.tsx';
import { useAssessment, useSignsInChart } from './use-assessment.ts';
import { VitalSignsRow } from './vital-signs.tsx';

/**
 * What is recorded of the patient beside the questions, a line each, behind one line that says which are: it stands at the end of the assessment,
 * where nothing moves when it comes.
 */
export function PatientFindings({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const say = words.examination;
  const recorded = useRecorded();
  const { taken } = useSignsInChart();
  const { assessment } = useAssessment();
  const lacking = notExamined(assessment);
  const missing = [
    ...(lacking.includes('vitalSigns') ? [taken.length > 0 ? say.examined.signsInChart : say.examined.signs] : []),
    ...(lacking.includes('physical') && lacking.includes('neurological')
      ? [say.examined.both]
      : lacking.flatMap(what => (what === 'vitalSigns' ? [] : [say.examined[what]]))),
  ];
  const open = missing.length === 0 ? [] : [say.notRecordedOf(missing)];
  // Many rows that nobody sees yet: drawn in turns, after what is seen.
  const drawn = useDeferredValue(true, false);
  return (
    <Box component="section" aria-label={say.heading} sx={{ borderTop: 1, borderColor: 'line' }}>
      <Fold onToggle={aboutToMove}>
        <Summary data-field="assess.findings">
          <Box component="h2" sx={{ typography: 'h2', display: 'inline', m: 0 }}>
            {say.heading}
          </Box>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {[...recorded, ...open].join(' · ')}
          </Box>
        </Summary>
        <Box sx={{ pl: { sm: 1.5 }, pb: 1 }}>{drawn ? <Rows onGoTo={onGoTo} /> : null}</Box>
      </Fold>
    </Box>
  );
}

/** As low as a line can be; of a long record nothing is cut. */
const Summary = styled('summary')(({ theme }) => ({ [theme.breakpoints.up(700)]: { '&&': { padding: '1px 0' } } }));

/** What is recorded, row by row: "Vital signs: 132/78 mmHg …". */
function useRecorded(): readonly string[] {
  const words = useWords();
  const [current] = useCase();
  const risks = current.levels.flatMap(plan => {
    const said = leakageRiskInWords(plan, words);
    return said === undefined ? [] : [words.record.line(words.codes.level[plan.level], said)];
  });
  return [...examinationLines(current, words).map(({ label, value }) => words.record.line(label, value)), ...risks];
}

function Rows({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  return (
    <>
      <VitalSignsRow />
      <ExaminationRow />
      <AtOnce />
      <ScoresRow />
      <LeakageRiskRow />
      <OutcomeRow />
      <Box sx={{ mt: 1.5 }}>
        <AttestingSection part="assessment" onGoTo={onGoTo} />
      </Box>
    </>
  );
}

/** Both in one act, where neither was recorded and the chart has the vital signs, which stand in the line above. */
function AtOnce() {
  const words = useWords();
  const { now } = useWorkspace();
  const { assessment, change } = useAssessment();
  const { taken, keptBy } = useSignsInChart();
  const { examination, vitalSigns } = assessment;
  const isExamined = examination.physical !== undefined || examination.neurological !== undefined;
  const normal = normalAsExamined(examination, toFhirDateTime(now()));
  if (!normal || isExamined || taken.length === 0 || vitalSignsInWords(vitalSigns, words) !== undefined) return null;
  return (
    <Button
      sx={{ my: 0.75 }}
      onClick={() =>
        change({
          examination: normal,
          vitalSigns: signsOfEhr(taken, keptBy),
        })
      }
    >
      {words.examination.attestAll}
    </Button>
  );
}
