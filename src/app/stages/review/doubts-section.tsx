import Box from '@mui/material/Box';
import type { FieldId } from '../../../assessment/case/field.ts';
import { doubtKey } from '../../../assessment/doubts/doubt.ts';
import { stageOfField } from '../../../assessment/stage-of-field.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { fieldLabel } from '../../parts/fields/field-label.ts';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';

/** Before anything is sent, what was asked about on the other screens; each leads to its field. */
export function DoubtsSection({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const [current] = useCase();
  const shown = useDoubts();
  if (shown.length === 0) return null;
  const placeOf = (field: FieldId) => words.record.line(words.app.stages[stageOfField(field, current)], fieldLabel(field, words, current));
  return (
    <Section title={words.doubts.heading} hint={words.doubts.hint}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {shown.map(doubt => (
          <Box component="li" key={doubtKey(doubt)} sx={{ mb: 1 }}>
            <LinkButton onClick={() => onGoTo(doubt.field)}>{placeOf(doubt.field)}</LinkButton>
            <DoubtLines doubts={[doubt]} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
