import Box from '@mui/material/Box';
import { useId } from 'react';
import { sortLevels } from '../../assessment/answer-key.ts';
import type { Complication } from '../../assessment/case.ts';
import { complicationClass } from '../../assessment/complication-class.ts';
import { complicationRemarks } from '../../assessment/complication-remarks.ts';
import { reviewTriggers } from '../../assessment/review-triggers.ts';
import { COMPLICATION_KIND_CODES, MAJOR_CONSEQUENCE_CODES, SIR_2017_GRADE_CODES } from '../../parameter/codes.generated.ts';
import { storedInWords } from '../../record/complication-lines.ts';
import { outcomeOf } from '../../record/severity.ts';
import { codeOptions } from '../components/code-options.ts';
import { ChoiceField, SelectField, TextLine } from '../components/form-fields.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { MomentField } from '../components/moment-field.tsx';
import { Remark } from '../components/remark.tsx';
import { Segments } from '../components/segments.tsx';
import { UnknownField } from '../components/unknown-field.tsx';
import { useCase, useWorkspace } from '../state/workspace.ts';
import { useWords } from '../words.ts';
import { addAndShow } from './add-and-show.ts';

const OUTCOMES = ['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown'] as const;

/** One complication: what, where, when, how severe, what it led to. What follows from the answers is said beneath them. */
export function ComplicationForm({ complication, number }: { readonly complication: Complication; readonly number: number }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const heading = useId();
  const consequencesLabel = useId();
  const { id, occurredAt, grade, consequences } = complication;
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
          label={words.app.complications.kind}
          emptyLabel={words.app.complications.pickKind}
          fieldId={`${field}.kind`}
          value={complication.kind}
          options={codeOptions(COMPLICATION_KIND_CODES, words.codes.complication)}
          onChange={kind => change({ kind })}
          width={330}
        />
        <SelectField
          label={words.app.complications.level}
          emptyLabel={words.app.complications.anyLevel}
          fieldId={`${field}.level`}
          value={complication.level}
          options={codeOptions(levels, words.codes.level)}
          onChange={level => change({ level })}
          width={180}
        />
        <MomentField
          label={words.app.complications.when}
          nowLabel={words.app.procedure.now}
          fieldId={`${field}.occurredAt`}
          value={occurredAt}
          now={now}
          onChange={moment => change({ occurredAt: moment, occurredUnknown: undefined })}
        />
        {occurredAt === undefined ? (
          <UnknownField
            label={words.endOfCase.unknown.time}
            fieldId={`${field}.occurredUnknown`}
            value={complication.occurredUnknown}
            onChange={occurredUnknown => change({ occurredUnknown })}
          />
        ) : null}
      </Box>
      <ChoiceField
        label={words.app.complications.grade}
        fieldId={`${field}.grade`}
        value={grade}
        options={codeOptions(SIR_2017_GRADE_CODES, words.codes.sirGrade)}
        onChange={chosen => change({ grade: chosen, gradeUnknown: undefined })}
        stacked
      />
      {grade === undefined ? (
        <Box sx={{ mt: 1.5 }}>
          <UnknownField
            label={words.endOfCase.unknown.grade}
            fieldId={`${field}.gradeUnknown`}
            value={complication.gradeUnknown}
            onChange={gradeUnknown => change({ gradeUnknown })}
          />
        </Box>
      ) : null}
      <Box
        role="group"
        aria-labelledby={consequencesLabel}
        data-field={`${field}.consequences`}
        tabIndex={-1}
        sx={{ mt: 1.5, outlineOffset: 4 }}
      >
        <Box id={consequencesLabel} sx={{ fontWeight: 500 }}>
          {words.app.complications.consequences}
        </Box>
        {MAJOR_CONSEQUENCE_CODES.map(consequence => (
          <ConsequenceRow
            key={consequence}
            label={words.codes.consequence[consequence]}
            fieldId={`${field}.consequences.${consequence}`}
            value={consequences[consequence]}
            onChange={occurred => change({ consequences: { ...consequences, [consequence]: occurred } })}
          />
        ))}
      </Box>
      <Box sx={{ mt: 2 }}>
        <SelectField
          label={words.app.complications.outcome}
          emptyLabel={words.app.complications.pickOutcome}
          fieldId={`${field}.outcome`}
          value={complication.outcome}
          options={codeOptions(OUTCOMES, words.codes.eventOutcome)}
          onChange={outcome => change({ outcome })}
        />
      </Box>
      <WhatFollows complication={complication} />
      <Box sx={{ mt: 2 }}>
        <TextLine
          label={words.app.complications.description}
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

/** Class, what will be stored, what does not fit together, and what the department reviews. */
function WhatFollows({ complication }: { readonly complication: Complication }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current] = useCase();
  const decided = complicationClass(complication.consequences);
  const outcome = outcomeOf(complication);
  const parts = [
    storedInWords(complication, words),
    outcome && words.endOfCase.complication.outcome(words.codes.eventOutcome[outcome]),
  ].filter(part => part !== undefined);
  const triggers = reviewTriggers(complication);
  return (
    <Box sx={{ my: 1 }}>
      <Box role="status" sx={{ color: decided === 'major' ? 'warned.main' : 'text.secondary', fontWeight: decided ? 600 : 400 }}>
        {words.app.complications[decided ?? 'undecided']}
      </Box>
      <Remark tone="text.secondary" texts={parts.length > 0 ? [words.endOfCase.complication.storedAs(parts.join('; '))] : []} />
      <Remark texts={complicationRemarks(complication, current, now()).map(remark => words.endOfCase.complicationRemarks[remark])} />
      <Remark
        tone="text.secondary"
        texts={
          triggers.length > 0
            ? [words.endOfCase.complication.review(triggers.map(trigger => words.endOfCase.complication.triggers[trigger]))]
            : []
        }
      />
    </Box>
  );
}

function ConsequenceRow(props: {
  readonly label: string;
  readonly fieldId: string;
  readonly value: boolean | undefined;
  readonly onChange: (occurred: boolean) => void;
}) {
  const words = useWords();
  const label = useId();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between', py: 0.5, maxWidth: 560 }}>
      <span id={label}>{props.label}</span>
      <Box sx={{ width: '8.125rem', flexShrink: 0 }}>
        <Segments
          labelledBy={label}
          fieldId={props.fieldId}
          value={props.value === undefined ? undefined : props.value ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: words.app.answer.yes },
            { value: 'no', label: words.app.answer.no },
          ]}
          onChange={chosen => props.onChange(chosen === 'yes')}
        />
      </Box>
    </Box>
  );
}
