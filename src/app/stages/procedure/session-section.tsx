import Box from '@mui/material/Box';
import type { ProcedureRecord } from '../../../assessment/case/case.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField, TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { UnknownField } from '../../parts/fields/unknown-field.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Section } from '../../parts/words/section.tsx';

const STATUSES = ['completed', 'stopped', 'not-done'] as const;
const OF_TIME: readonly string[] = ['procedure.performedStart', 'procedure.performedEnd'];

/** How it ended and when it was; or why nobody knows. */
export function SessionSection({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { procedure } = current;
  const { status, statusReason, statusReasonUnknown, performedStart, performedEnd, performedUnknown } = procedure;
  const change = (part: Partial<Omit<ProcedureRecord, 'levels' | 'devices'>>) => dispatch({ type: 'procedure', change: part });
  const begun = status !== 'not-done';
  return (
    <Section title={words.endOfCase.sections.session}>
      <ChoiceField
        label={words.facts.procedure.status}
        fieldId="procedure.status"
        value={status}
        options={codeOptions(STATUSES, words.codes.procedureStatus)}
        onChange={chosen => change({ status: chosen })}
      />
      {status === 'stopped' || status === 'not-done' ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1.5 }}>
          <TextLine
            label={words.facts.procedure.statusReason}
            fieldId="procedure.statusReason"
            value={statusReason}
            onChange={text => change({ statusReason: text, statusReasonUnknown: undefined })}
            multiline
          />
          {statusReason === '' ? (
            <UnknownField
              label={words.facts.procedure.statusReasonUnknown}
              fieldId="procedure.statusReasonUnknown"
              value={statusReasonUnknown}
              onChange={reason => change({ statusReasonUnknown: reason })}
            />
          ) : null}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        <MomentField
          label={words.facts.procedure.performedStart}
          nowLabel={words.app.procedure.now}
          fieldId="procedure.performedStart"
          value={performedStart}
          now={now}
          onChange={moment => change({ performedStart: moment, performedUnknown: undefined })}
        />
        {begun ? (
          <MomentField
            label={words.facts.procedure.performedEnd}
            nowLabel={words.app.procedure.now}
            fieldId="procedure.performedEnd"
            value={performedEnd}
            now={now}
            onChange={moment => change({ performedEnd: moment, performedUnknown: undefined })}
          />
        ) : null}
        {begun && performedStart === undefined && performedEnd === undefined ? (
          <UnknownField
            label={words.facts.procedure.performedUnknown}
            fieldId="procedure.performedUnknown"
            value={performedUnknown}
            onChange={reason => change({ performedUnknown: reason })}
          />
        ) : null}
      </Box>
      <DoubtLines doubts={doubts.filter(({ field }) => OF_TIME.includes(field))} />
    </Section>
  );
}
