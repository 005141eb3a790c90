import Box from '@mui/material/Box';
import { standingComplications } from '../../../assessment/case/entered-in-error.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { foundLater } from '../../../assessment/follow-up/from-chart.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

/** What is recorded of complications, each leading to its form; and one that was heard of today, without anything in the chart. */
export function ComplicationsLine({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const say = useFollowUpWords().complications;
  const { newId, now } = useWorkspace();
  const [current, dispatch] = useCase();
  const complications = standingComplications(current);
  const add = () => {
    const id = newId();
    dispatch(foundLater(id, toFhirDateTime(now()).slice(0, 10)));
    onGoTo(`complication.${id}.kind`);
  };
  return (
    <Section title={say.heading} hint={say.hint}>
      {complications.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say.none}</Box> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' }}>
        {complications.map(({ id, kind, occurredAt, detectedAt }) => {
          const day = (occurredAt ?? detectedAt)?.slice(0, 10);
          const what = kind ? words.codes.complication[kind] : say.unnamed;
          return (
            <LinkButton key={id} onClick={() => onGoTo(`complication.${id}.kind`)}>
              {day === undefined ? what : `${what}, ${words.record.moment(day)}`}
            </LinkButton>
          );
        })}
      </Box>
      <Button onClick={add} sx={{ mt: 0.5 }}>
        {say.add}
      </Button>
    </Section>
  );
}
