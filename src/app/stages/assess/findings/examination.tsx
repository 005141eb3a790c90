import Box from '@mui/material/Box';
import { examined, normalAsExamined, notNormalAfterAll } from '../../../../assessment/examination/acts.ts';
import { examinationFacts } from '../../../../assessment/examination/facts.ts';
import { IMPAIRMENT_GRADE_CODES, IMPAIRMENT_SCALE_CODES } from '../../../../parameter/codes.generated.ts';
import { neurologicalInWords, physicalInWords } from '../../../../record/base/examination-lines.ts';
import { useWords } from '../../../open/words.ts';
import { useWorkspace } from '../../../open/workspace.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { codeOptions } from '../../../parts/fields/code-options.ts';
import { FactFields } from '../../../parts/fields/fact-fields.tsx';
import { SelectField, TextLine } from '../../../parts/fields/form-fields.tsx';
import { toFhirDateTime } from '../../../parts/fields/local-moment.ts';
import { MomentField } from '../../../parts/fields/moment-field.tsx';
import { LinkButton } from '../../../parts/words/link-button.tsx';
import { FindingRow } from './finding-row.tsx';
import { MotorGrid } from './motor-grid.tsx';
import { useAssessment } from './use-assessment.ts';

const PARTS = ['sensation', 'reflexes', 'sphincters'] as const;

/** Physical and neurological examination: normal in one act, details only where something is abnormal. */
export function ExaminationRow() {
  const words = useWords();
  const { now } = useWorkspace();
  const { assessment, change } = useAssessment();
  const { examination } = assessment;
  const say = words.examination;
  const labels = words.facts.assess;
  const physical = physicalInWords(examination, words);
  const neurological = neurologicalInWords(examination, words);
  const normal = normalAsExamined(examination, toFhirDateTime(now()));
  const says = [
    physical && words.record.line(labels['examination.physical'], physical),
    neurological && words.record.line(labels['examination.neurological'], neurological),
  ].filter(Boolean);
  const fields = (...names: readonly (keyof typeof examinationFacts)[]) => (
    <FactFields
      facts={examinationFacts}
      names={names}
      labels={labels}
      within="examination"
      field="assess.examination"
      values={examination}
      onChange={changed => change({ examination: examined(examination, changed) })}
    />
  );
  const note = (name: 'physicalNote' | 'neurologicalNote') => (
    <TextLine
      label={labels[`examination.${name}`]}
      fieldId={`assess.examination.${name}`}
      value={examination[name]}
      onChange={text => change({ examination: examined(examination, { [name]: text }) })}
      multiline
    />
  );
  return (
    <FindingRow
      title={labels.examination}
      says={examination.normalTogether ? physical : says.length > 0 ? says.join(' · ') : undefined}
      fieldId="assess.examination"
    >
      {examination.normalTogether ? (
        <LinkButton onClick={() => change({ examination: notNormalAfterAll(examination) })}>{say.takeBack}</LinkButton>
      ) : normal && examination.physical === undefined && examination.neurological === undefined ? (
        <Button onClick={() => change({ examination: normal })}>{say.normalBoth}</Button>
      ) : null}
      {fields('physical')}
      {examination.physical === 'abnormal' ? <Box sx={{ mt: 1 }}>{note('physicalNote')}</Box> : null}
      {fields('neurological')}
      {examination.neurological === 'abnormal' ? (
        <Box role="group" aria-label={say.details}>
          <MotorGrid examination={examination} onChange={changed => change({ examination: examined(examination, changed) })} />
          {fields(...PARTS)}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, mt: 1 }}>
            <SelectField
              label={labels['examination.impairmentScale']}
              emptyLabel={say.scale}
              fieldId="assess.examination.impairmentScale"
              value={examination.impairmentScale}
              options={codeOptions(IMPAIRMENT_SCALE_CODES, words.codes.impairmentScale)}
              width={190}
              onChange={impairmentScale => change({ examination: examined(examination, { impairmentScale }) })}
            />
            <SelectField
              label={labels['examination.impairmentGrade']}
              emptyLabel={say.grade}
              fieldId="assess.examination.impairmentGrade"
              value={examination.impairmentGrade}
              options={codeOptions(IMPAIRMENT_GRADE_CODES, words.codes.impairmentGrade)}
              width={150}
              onChange={impairmentGrade => change({ examination: examined(examination, { impairmentGrade }) })}
            />
            {note('neurologicalNote')}
          </Box>
        </Box>
      ) : null}
      {says.length === 0 ? null : (
        <Box sx={{ mt: 1.5 }}>
          <MomentField
            label={labels['examination.at']}
            fieldId="assess.examination.at"
            value={examination.at}
            now={now}
            nowLabel={words.day.protocol.now}
            onChange={at => change({ examination: examined(examination, { at }) })}
          />
        </Box>
      )}
    </FindingRow>
  );
}
