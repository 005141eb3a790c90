import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FieldId } from '../../../../assessment/case/field.ts';
import { normalAsExamined } from '../../../../assessment/examination/acts.ts';
import { signsOfEhr } from '../../../../assessment/examination/signs-of-ehr.ts';
import { vitalSignsInWords } from '../../../../record/base/examination-lines.ts';
import { useWords } from '../../../open/words.ts';
import { useWorkspace } from '../../../open/workspace.ts';
import { toFhirDateTime } from '../../../parts/fields/local-moment.ts';
import { Section } from '../../../parts/words/section.tsx';
import { AttestingSection } from '../../../together/attesting.tsx';
import { ExaminationRow } from './examination.tsx';
import { LeakageRiskRow } from './leakage.tsx';
import { OutcomeRow } from './outcome.tsx';
import { ScoresRow } from './scores.tsx';
import { useAssessment, useSignsInChart } from './use-assessment.ts';
import { VitalSignsRow } from './vital-signs.tsx';

/** What is recorded of the patient beside the questions, a line each: it stands at the end of the assessment, where nothing moves when it comes. */
export function PatientFindings({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const { heading } = useWords().examination;
  return (
    <Section title={heading} fieldId="assess.findings">
      <VitalSignsRow />
      <ExaminationRow />
      <AtOnce />
      <ScoresRow />
      <LeakageRiskRow />
      <OutcomeRow />
      <Box sx={{ mt: 1.5 }}>
        <AttestingSection part="assessment" onGoTo={onGoTo} />
      </Box>
    </Section>
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
  if (isExamined || taken.length === 0 || vitalSignsInWords(vitalSigns, words) !== undefined) return null;
  return (
    <Button
      sx={{ my: 0.75 }}
      onClick={() =>
        change({
          examination: normalAsExamined(examination, toFhirDateTime(now())),
          vitalSigns: signsOfEhr(taken, keptBy),
        })
      }
    >
      {words.examination.attestAll}
    </Button>
  );
}
