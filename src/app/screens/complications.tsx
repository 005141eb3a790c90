import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { sortLevels } from '../../assessment/answer-key.ts';
import type { Complication } from '../../assessment/case.ts';
import { complicationClass } from '../../assessment/complication-class.ts';
import { COMPLICATION_KIND_CODES, MAJOR_CONSEQUENCE_CODES, SIR_2017_GRADE_CODES } from '../../parameter/codes.generated.ts';
import { codeOptions } from '../components/code-options.ts';
import { ChoiceField, MomentField, SelectField, TextLine } from '../components/form-fields.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { Section } from '../components/section.tsx';
import { Segments } from '../components/segments.tsx';
import { useCase, useWorkspace } from '../state/workspace.ts';
import { useWords } from '../words.ts';

const OUTCOMES = ['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown'] as const;

/** Every complication with its grade and the five questions that make it major. */
export function ComplicationsSection() {
  const words = useWords();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { complications, procedure } = current;
  return (
    <Section title={words.app.complications.heading} fieldId="complications">
      {complications.length === 0 ? <Box sx={{ color: 'text.secondary', my: 1 }}>{words.app.complications.none}</Box> : null}
      {complications.length > 0 && procedure.immediateComplications === 'none-observed' ? (
        <Box role="status" sx={{ color: 'ask.main', my: 1 }}>
          {words.app.complications.contradictsNone}
        </Box>
      ) : null}
      {complications.map((complication, index) => (
        <ComplicationForm key={complication.id} complication={complication} number={index + 1} />
      ))}
      <Button onClick={() => dispatch({ type: 'add-complication', id: newId() })} sx={{ mt: 1 }}>
        {words.app.complications.add}
      </Button>
    </Section>
  );
}

function ComplicationForm({ complication, number }: { readonly complication: Complication; readonly number: number }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const heading = useId();
  const { id } = complication;
  const field = `complication.${id}` as const;
  const change = (part: Partial<Omit<Complication, 'id'>>) => dispatch({ type: 'complication', id, change: part });
  const levels = sortLevels([...current.levels, ...current.procedure.levels].map(row => row.level));
  const decided = complicationClass(complication.consequences);
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {words.app.complications.nth(number)}
        </Box>
        {current.ledger.some(({ key }) => key === `adverse-event/${id}`) ? (
          <Box sx={{ color: 'text.secondary' }}>{words.app.complications.sent}</Box>
        ) : (
          <LinkButton onClick={() => dispatch({ type: 'remove-complication', id })}>{words.app.complications.remove}</LinkButton>
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
          value={complication.occurredAt}
          now={now}
          onChange={occurredAt => change({ occurredAt })}
        />
      </Box>
      <ChoiceField
        label={words.app.complications.grade}
        fieldId={`${field}.grade`}
        value={complication.grade}
        options={codeOptions(SIR_2017_GRADE_CODES, words.codes.sirGrade)}
        onChange={grade => change({ grade })}
        stacked
      />
      <Box sx={{ fontWeight: 500, mt: 1 }}>{words.app.complications.consequences}</Box>
      {MAJOR_CONSEQUENCE_CODES.map(consequence => (
        <ConsequenceRow
          key={consequence}
          label={words.codes.consequence[consequence]}
          fieldId={`${field}.consequences.${consequence}`}
          value={complication.consequences[consequence]}
          onChange={occurred => change({ consequences: { ...complication.consequences, [consequence]: occurred } })}
        />
      ))}
      <Box role="status" sx={{ my: 1, color: decided === 'major' ? 'warned.main' : 'text.secondary', fontWeight: decided ? 600 : 400 }}>
        {words.app.complications[decided ?? 'undecided']}
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1.5 }}>
        <SelectField
          label={words.app.complications.outcome}
          emptyLabel={words.app.complications.pickOutcome}
          fieldId={`${field}.outcome`}
          value={complication.outcome}
          options={codeOptions(OUTCOMES, words.codes.eventOutcome)}
          onChange={outcome => change({ outcome })}
        />
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

function ConsequenceRow(props: {
  readonly label: string;
  readonly fieldId: string;
  readonly value: boolean | undefined;
  readonly onChange: (occurred: boolean) => void;
}) {
  const words = useWords();
  const label = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', py: 0.5, maxWidth: 560 }}>
      <span id={label}>{props.label}</span>
      <Box sx={{ width: 130 }}>
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
