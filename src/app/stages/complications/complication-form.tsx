import Box from '@mui/material/Box';
import { useId } from 'react';
import { sortLevels } from '../../../assessment/case/answer-key.ts';
import type { Complication } from '../../../assessment/case/case.ts';
import { proposalsFor } from '../../../assessment/complications/complication-proposals.ts';
import { COMPLICATION_KIND_CODES, SIR_2017_GRADE_CODES } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField, SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { UnknownField } from '../../parts/fields/unknown-field.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { addAndShow } from '../add-and-show.ts';
import { ComplicationFollows } from './complication-follows.tsx';
import { ComplicationQuestions } from './complication-questions.tsx';

const OUTCOMES = ['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown'] as const;

/** One complication: what, where, when, how severe, what it led to. What follows from the answers is said beneath them. */
export function ComplicationForm({ complication, number }: { readonly complication: Complication; readonly number: number }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const heading = useId();
  const { id, occurredAt, grade } = complication;
  const field = `complication.${id}` as const;
  const change = (part: Partial<Omit<Complication, 'id'>>) => dispatch({ type: 'complication', id, change: part });
  const levels = sortLevels([...current.levels, ...current.procedure.levels].map(row => row.level));
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 16px', alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {words.app.complications.nth(number)}
        </Box>
        {current.ledger.some(({ key }) => key === `adverse-event/${id}`) ? (
          <Box sx={{ color: 'text.secondary' }}>{words.app.complications.sent}</Box>
        ) : (
          <LinkButton onClick={() => addAndShow('complications', () => dispatch({ type: 'remove-complication', id }))}>
            {words.app.complications.remove}
          </LinkButton>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <SelectField
          label={words.facts.complications.kind}
          emptyLabel={words.app.complications.pickKind}
          fieldId={`${field}.kind`}
          value={complication.kind}
          options={codeOptions(COMPLICATION_KIND_CODES, words.codes.complication)}
          onChange={kind => change({ kind })}
          width={330}
        />
        <SelectField
          label={words.facts.complications.level}
          emptyLabel={words.app.complications.anyLevel}
          fieldId={`${field}.level`}
          value={complication.level}
          options={codeOptions(levels, words.codes.level)}
          onChange={level => change({ level })}
          width={180}
        />
        <MomentField
          label={words.facts.complications.occurredAt}
          nowLabel={words.app.procedure.now}
          fieldId={`${field}.occurredAt`}
          value={occurredAt}
          now={now}
          onChange={moment => change({ occurredAt: moment, occurredUnknown: undefined })}
        />
        {occurredAt === undefined ? (
          <UnknownField
            label={words.facts.complications.occurredUnknown}
            fieldId={`${field}.occurredUnknown`}
            value={complication.occurredUnknown}
            onChange={occurredUnknown => change({ occurredUnknown })}
          />
        ) : null}
      </Box>
      <ChoiceField
        label={words.facts.complications.grade}
        fieldId={`${field}.grade`}
        value={grade}
        options={codeOptions(SIR_2017_GRADE_CODES, words.codes.sirGrade)}
        onChange={chosen => change({ grade: chosen, gradeUnknown: undefined })}
        stacked
      />
      {grade === undefined ? (
        <Box sx={{ mt: 1.5 }}>
          <UnknownField
            label={words.facts.complications.gradeUnknown}
            fieldId={`${field}.gradeUnknown`}
            value={complication.gradeUnknown}
            onChange={gradeUnknown => change({ gradeUnknown })}
          />
        </Box>
      ) : null}
      <ComplicationQuestions complication={complication} change={change} />
      <Box sx={{ mt: 2 }}>
        <SelectField
          label={words.facts.complications.outcome}
          emptyLabel={words.app.complications.pickOutcome}
          fieldId={`${field}.outcome`}
          value={complication.outcome}
          options={codeOptions(OUTCOMES, words.codes.eventOutcome)}
          onChange={outcome => change({ outcome })}
        />
        <Remark
          texts={proposalsFor(complication)
            .filter(({ answer }) => answer === 'fatal')
            .map(() => words.endOfCase.complication.fatalProposed)}
        />
      </Box>
      <ComplicationFollows complication={complication} />
      <Box sx={{ mt: 2 }}>
        <TextLine
          label={words.facts.complications.description}
          fieldId={`${field}.description`}
          value={complication.description}
          onChange={description => change({ description })}
          multiline
          width="100%"
        />
      </Box>
    </Box>
  );
}
