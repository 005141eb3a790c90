import Box from '@mui/material/Box';
import { inAnatomicalOrder } from '../../../assessment/case/answer-key.ts';
import type { ProcedureRecord } from '../../../assessment/case/case.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { performAsPlanned } from '../../../assessment/plan/as-planned.ts';
import {
  IMAGING_GUIDANCE_CODES,
  IMMEDIATE_COMPLICATIONS_CODES,
  INJECTATE_CODES,
  STATUS_AT_CONCLUSION_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField, SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';
import { useDrop } from '../../parts/words/use-drop.tsx';
import { ComplicationsSection } from '../complications/complications.tsx';
import { DevicesSection } from './devices-section.tsx';
import { DoseSection } from './dose-section.tsx';
import { EarlierSession } from './earlier-session.tsx';
import { MoreOfSession } from './more-of-session.tsx';
import { PerformedLevel } from './performed-level.tsx';
import { SedationSection } from './sedation-section.tsx';
import { SessionSection } from './session-section.tsx';
import { TeamSection } from './team-section.tsx';

/** What was done, at the end of the case: one screen, in the order in which it is known. */
export function ProcedureScreen() {
  const [current] = useCase();
  const doubts = useDoubts();
  const begun = current.procedure.status !== 'not-done';
  return (
    <>
      {begun ? <AsPlanned /> : null}
      <SessionSection doubts={doubts} />
      <EarlierSession />
      {begun ? (
        <>
          <LevelsSection doubts={doubts} />
          <TeamSection />
          <SedationSection doubts={doubts} />
          <DevicesSection doubts={doubts} />
          <MoreOfSession />
          <DoseSection doubts={doubts} />
          <EndSection doubts={doubts} />
        </>
      ) : null}
      <ComplicationsSection />
      <Note />
    </>
  );
}

function AsPlanned() {
  const words = useWords();
  const [current, dispatch] = useCase();
  if (current.levels.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', mb: 3 }}>
      <Button variant="contained" size="medium" onClick={() => performAsPlanned(current).forEach(dispatch)} sx={{ minHeight: 44 }}>
        {words.app.procedure.asPlanned}
      </Button>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', flex: '1 1 16rem' }}>{words.app.procedure.asPlannedHint}</Box>
    </Box>
  );
}

interface DoubtedProps {
  readonly doubts: readonly Doubt[];
}

function LevelsSection({ doubts }: DoubtedProps) {
  const words = useWords();
  const [current, dispatch] = useCase();
  const dropping = useDrop('drop-performed-level', 'procedure.levels');
  const { procedure } = current;
  const change = (part: Partial<Omit<ProcedureRecord, 'levels' | 'devices'>>) => dispatch({ type: 'procedure', change: part });
  const unrecorded = VERTEBRAL_LEVEL_CODES.filter(level => !procedure.levels.some(row => row.level === level));
  return (
    <Section title={words.facts.procedure.levels} fieldId="procedure.levels">
      {procedure.levels.length === 0 ? <Box sx={{ color: 'text.secondary', my: 1 }}>{words.app.procedure.noLevels}</Box> : null}
      {inAnatomicalOrder(procedure.levels).map(performed => (
        <PerformedLevel
          key={performed.level}
          performed={performed}
          onDrop={dropping.drop}
          doubts={doubts.filter(({ level }) => level === performed.level)}
        />
      ))}
      <DoubtLines doubts={doubts.filter(({ field }) => field === 'procedure.levels')} />
      {dropping.dialog}
      <Box sx={{ mt: 1.5, mb: 1 }}>
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
        label={words.facts.procedure.guidance}
        fieldId="procedure.guidance"
        value={procedure.guidance}
        options={codeOptions(IMAGING_GUIDANCE_CODES, words.codes.guidance)}
        onChange={guidance => change({ guidance })}
      />
      <ChoiceField
        label={words.facts.procedure.injectate}
        fieldId="procedure.injectate"
        value={procedure.injectate}
        options={codeOptions(INJECTATE_CODES, words.codes.injectate)}
        onChange={injectate => change({ injectate })}
      />
      {procedure.injectate === 'other' ? (
        <Box sx={{ my: 1 }}>
          <TextLine
            label={words.facts.procedure.injectateText}
            fieldId="procedure.injectateText"
            value={procedure.injectateText}
            onChange={injectateText => change({ injectateText })}
          />
        </Box>
      ) : null}
    </Section>
  );
}

function EndSection({ doubts }: DoubtedProps) {
  const words = useWords();
  const [current, dispatch] = useCase();
  const { immediateComplications, statusAtConclusion } = current.procedure;
  return (
    <Section title={words.endOfCase.sections.end}>
      <ChoiceField
        label={words.facts.procedure.immediateComplications}
        fieldId="procedure.immediateComplications"
        value={immediateComplications}
        options={codeOptions(IMMEDIATE_COMPLICATIONS_CODES, words.codes.immediateComplications)}
        onChange={chosen => dispatch({ type: 'procedure', change: { immediateComplications: chosen } })}
      />
      <DoubtLines doubts={doubts.filter(({ field }) => field === 'procedure.immediateComplications')} />
      <Box sx={{ mt: 2 }}>
        <SelectField
          label={words.facts.procedure.statusAtConclusion}
          emptyLabel={words.app.procedure.pickStatus}
          fieldId="procedure.statusAtConclusion"
          value={statusAtConclusion}
          options={codeOptions(STATUS_AT_CONCLUSION_CODES, words.codes.statusAtConclusion)}
          onChange={chosen => dispatch({ type: 'procedure', change: { statusAtConclusion: chosen } })}
        />
      </Box>
    </Section>
  );
}

function Note() {
  const words = useWords();
  const [current, dispatch] = useCase();
  return (
    <TextLine
      label={words.facts.procedure.note}
      fieldId="procedure.note"
      value={current.procedure.note}
      onChange={note => dispatch({ type: 'procedure', change: { note } })}
      multiline
      width="100%"
    />
  );
}
