import Box from '@mui/material/Box';
import { useId } from 'react';
import type { Complication } from '../../../assessment/case/case.ts';
import { proposalsFor } from '../../../assessment/complications/complication-proposals.ts';
import { levelsOffered } from '../../../assessment/complications/levels-offered.ts';
import { RELATIONS } from '../../../assessment/values/relation.ts';
import { COMPLICATION_KIND_CODES } from '../../../parameter/codes.generated.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { UnknownField } from '../../parts/fields/unknown-field.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { addAndShow } from '../add-and-show.ts';
import { ComplicationFollows } from './complication-follows.tsx';
import { ComplicationGrades } from './complication-grades.tsx';
import { ComplicationNotes } from './complication-notes.tsx';
import { ComplicationQuestions } from './complication-questions.tsx';

const OUTCOMES = ['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown'] as const;

/** One complication: what, where, when, how severe, what it led to. What follows from the answers is said beneath them. */
export function ComplicationForm({ complication, number }: { readonly complication: Complication; readonly number: number }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const heading = useId();
  const { id, occurredAt } = complication;
  const field = `complication.${id}` as const;
  const change = (part: Partial<Omit<Complication, 'id'>>) => dispatch({ type: 'complication', id, change: part });
  const say = complicationWordsIn(words.language);
  const levels = levelsOffered(complication, current);
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 16px', alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {words.app.complications.nth(number)}
        </Box>
        {current.ledger.some(({ key }) => key === `adverse-event/${id}`) ? (
          <Box sx={{ color: 'text.secondary' }}>{say.sent}</Box>
        ) : (
          <LinkButton onClick={() => addAndShow('complications', () => dispatch({ type: 'remove-complication', id }))}>
            {say.remove}
          </LinkButton>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <SelectField
          label={words.facts.complications.kind}
          emptyLabel={say.pick}
          fieldId={`${field}.kind`}
          value={complication.kind}
          options={codeOptions(COMPLICATION_KIND_CODES, words.codes.complication)}
          onChange={kind => change({ kind })}
          width={330}
        />
        <SelectField
          label={words.facts.complications.level}
          emptyLabel={say.anyLevel}
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
        <MomentField
          label={words.facts.complications.detectedAt}
          nowLabel={words.app.procedure.now}
          fieldId={`${field}.detectedAt`}
          value={complication.detectedAt}
          now={now}
          onChange={detectedAt => change({ detectedAt })}
        />
      </Box>
      <ComplicationNotes complication={complication} />
      <ComplicationGrades complication={complication} change={change} />
      <ComplicationQuestions complication={complication} change={change} />
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <SelectField
          label={words.facts.complications.outcome}
          emptyLabel={say.pick}
          fieldId={`${field}.outcome`}
          value={complication.outcome}
          options={codeOptions(OUTCOMES, words.codes.eventOutcome)}
          onChange={outcome => change({ outcome })}
        />
        <SelectField
          label={words.facts.complications.causality}
          emptyLabel={say.relation.notAsked}
          fieldId={`${field}.causality`}
          value={complication.causality}
          options={codeOptions(RELATIONS, say.recorded.relation)}
          onChange={causality => change({ causality })}
          hint={say.relation.scale}
          width={330}
        />
      </Box>
      <Remark
        texts={proposalsFor(complication)
          .filter(({ answer }) => answer === 'fatal')
          .map(() => say.fatalProposed)}
      />
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
