import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { inAnatomicalOrder } from '../../assessment/answer-key.ts';
import { performAsPlanned } from '../../assessment/as-planned.ts';
import {
  IMAGING_GUIDANCE_CODES,
  IMMEDIATE_COMPLICATIONS_CODES,
  INJECTATE_CODES,
  STATUS_AT_CONCLUSION_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../parameter/codes.generated.ts';
import { codeOptions } from '../components/code-options.ts';
import { ChoiceField, MomentField, SelectField, TextLine } from '../components/form-fields.tsx';
import { Section } from '../components/section.tsx';
import { useCase, useWorkspace } from '../state/workspace.ts';
import { useWords } from '../words.ts';
import { ComplicationsSection } from './complications.tsx';
import { PerformedLevel } from './performed-level.tsx';

const STATUSES = ['completed', 'stopped', 'not-done'] as const;

/** What was done, at the end of the case. */
export function ProcedureScreen() {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { procedure } = current;
  const change = (part: Partial<Omit<typeof procedure, 'levels'>>) => dispatch({ type: 'procedure', change: part });
  const begun = procedure.status !== 'not-done';
  const unrecorded = VERTEBRAL_LEVEL_CODES.filter(level => !procedure.levels.some(row => row.level === level));
  return (
    <>
      <Box sx={{ mb: 4 }}>
        <ChoiceField
          label={words.app.procedure.status}
          fieldId="procedure.status"
          value={procedure.status}
          options={codeOptions(STATUSES, words.codes.procedureStatus)}
          onChange={status => change({ status })}
        />
        {procedure.status === 'stopped' || procedure.status === 'not-done' ? (
          <Box sx={{ my: 1.5 }}>
            <TextLine
              label={words.app.procedure.reason}
              fieldId="procedure.statusReason"
              value={procedure.statusReason}
              onChange={statusReason => change({ statusReason })}
              multiline
            />
          </Box>
        ) : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 2 }}>
          <MomentField
            label={words.app.procedure.start}
            nowLabel={words.app.procedure.now}
            fieldId="procedure.performedStart"
            value={procedure.performedStart}
            now={now}
            onChange={performedStart => change({ performedStart })}
          />
          {begun ? (
            <MomentField
              label={words.app.procedure.end}
              nowLabel={words.app.procedure.now}
              fieldId="procedure.performedEnd"
              value={procedure.performedEnd}
              now={now}
              onChange={performedEnd => change({ performedEnd })}
            />
          ) : null}
        </Box>
      </Box>
      {begun ? (
        <Section title={words.app.procedure.levels} fieldId="procedure.levels">
          {current.levels.length > 0 ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
              <Button onClick={() => performAsPlanned(current).forEach(dispatch)}>{words.app.procedure.asPlanned}</Button>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{words.app.procedure.asPlannedHint}</Box>
            </Box>
          ) : null}
          {procedure.levels.length === 0 ? <Box sx={{ color: 'text.secondary', my: 1 }}>{words.app.procedure.noLevels}</Box> : null}
          {inAnatomicalOrder(procedure.levels).map(performed => (
            <PerformedLevel key={performed.level} performed={performed} />
          ))}
          <Box sx={{ mt: 1.5 }}>
            <SelectField
              label={words.app.procedure.addLevel}
              emptyLabel={words.app.levels.pick}
              fieldId="procedure.levels.other"
              value={undefined}
              options={codeOptions(unrecorded, words.codes.level)}
              onChange={level => level && dispatch({ type: 'perform-level', level, change: {} })}
              width={220}
            />
          </Box>
          <ChoiceField
            label={words.app.plan.guidance}
            fieldId="procedure.guidance"
            value={procedure.guidance}
            options={codeOptions(IMAGING_GUIDANCE_CODES, words.codes.guidance)}
            onChange={guidance => change({ guidance })}
          />
          <ChoiceField
            label={words.app.plan.injectate}
            fieldId="procedure.injectate"
            value={procedure.injectate}
            options={codeOptions(INJECTATE_CODES, words.codes.injectate)}
            onChange={injectate => change({ injectate })}
          />
          {procedure.injectate === 'other' ? (
            <Box sx={{ my: 1 }}>
              <TextLine
                label={words.app.plan.injectateText}
                fieldId="procedure.injectateText"
                value={procedure.injectateText}
                onChange={injectateText => change({ injectateText })}
              />
            </Box>
          ) : null}
          <ChoiceField
            label={words.app.procedure.complications}
            fieldId="procedure.immediateComplications"
            value={procedure.immediateComplications}
            options={codeOptions(IMMEDIATE_COMPLICATIONS_CODES, words.codes.immediateComplications)}
            onChange={immediateComplications => change({ immediateComplications })}
          />
          <Box sx={{ my: 1.5 }}>
            <SelectField
              label={words.app.procedure.statusAtConclusion}
              emptyLabel={words.app.procedure.pickStatus}
              fieldId="procedure.statusAtConclusion"
              value={procedure.statusAtConclusion}
              options={codeOptions(STATUS_AT_CONCLUSION_CODES, words.codes.statusAtConclusion)}
              onChange={statusAtConclusion => change({ statusAtConclusion })}
            />
          </Box>
        </Section>
      ) : null}
      <ComplicationsSection />
      <TextLine
        label={words.app.procedure.note}
        fieldId="procedure.note"
        value={procedure.note}
        onChange={note => change({ note })}
        multiline
        width="100%"
      />
    </>
  );
}
