import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { referrersIn } from '../../../../chart/findings/referrers.ts';
import { ASSESSMENT_OUTCOME_CODES } from '../../../../parameter/codes.generated.ts';
import { outcomeInWords } from '../../../../record/base/examination-lines.ts';
import { referrerNote, referrerSections } from '../../../../record/notes/referrer-note.ts';
import { useCaseWords, useWords } from '../../../open/words.ts';
import { useCase, useChart } from '../../../open/workspace.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { codeOptions } from '../../../parts/fields/code-options.ts';
import { ChoiceField, TextLine } from '../../../parts/fields/form-fields.tsx';
import { LabelledInput } from '../../../parts/fields/labelled-input.tsx';
import { PrintDocument, PrintLines } from '../../../parts/print/print-document.tsx';
import { NoteActions } from '../../note-actions.tsx';
import { FindingRow } from './finding-row.tsx';
import { useAssessment } from './use-assessment.ts';

/** What came of the assessment, and the note that tells whoever sent the patient. */
export function OutcomeRow() {
  const words = useWords();
  const caseWords = useCaseWords();
  const [current] = useCase();
  const { assessment, change } = useAssessment();
  const labels = words.facts.assess;
  const say = words.examination.referrer;
  return (
    <FindingRow title={words.examination.outcome.heading} says={outcomeInWords(assessment, words)} fieldId="assess.outcome">
      <ChoiceField
        label={labels.outcome}
        fieldId="assess.outcome"
        value={assessment.outcome}
        options={codeOptions(ASSESSMENT_OUTCOME_CODES, words.codes.assessmentOutcome)}
        onChange={outcome => change({ outcome })}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, mt: 1 }}>
        {assessment.outcome === 'deferred' ? (
          <LabelledInput
            label={labels.outcomeUntil}
            fieldId="assess.outcomeUntil"
            type="date"
            width={190}
            value={assessment.outcomeUntil ?? ''}
            onChange={day => change({ outcomeUntil: day === '' ? undefined : day })}
            input={{ max: '2999-12-31' }}
          />
        ) : null}
        <TextLine
          label={labels.outcomeNote}
          fieldId="assess.outcomeNote"
          value={assessment.outcomeNote}
          onChange={outcomeNote => change({ outcomeNote })}
          multiline
        />
      </Box>
      {assessment.outcome === undefined ? null : (
        <Box sx={{ mt: 1 }}>
          <Box component="h3" sx={{ typography: 'h3', m: 0 }}>
            {say.heading}
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.hint}</Box>
          <ReferredBy />
          <NoteActions
            note={say.heading}
            fileName="vertaug-referrer"
            text={() => referrerNote(current, caseWords)}
            document={() => (
              <PrintDocument title={caseWords.examination.referrer.title} words={caseWords}>
                {referrerSections(current, caseWords).map(section => (
                  <PrintLines key={section.title} {...section} />
                ))}
              </PrintDocument>
            )}
          />
        </Box>
      )}
    </FindingRow>
  );
}

/** Whom the note is to: typed, or who the chart says asked. */
function ReferredBy() {
  const words = useWords();
  const chart = useChart();
  const { assessment, change } = useAssessment();
  const referrers = useMemo(() => referrersIn(chart), [chart]);
  const { referredBy } = assessment;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'flex-end', my: 1 }}>
      <TextLine
        label={words.facts.assess.referredBy}
        fieldId="assess.referredBy"
        value={referredBy}
        onChange={name => change({ referredBy: name })}
        width={280}
      />
      {referredBy === ''
        ? referrers.map(name => (
            <Button key={name} onClick={() => change({ referredBy: name })} sx={{ overflowWrap: 'anywhere' }}>
              {words.examination.referrer.inChart(name)}
            </Button>
          ))
        : null}
    </Box>
  );
}
