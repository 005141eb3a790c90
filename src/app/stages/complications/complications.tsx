import Box from '@mui/material/Box';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { ComplicationForm } from './complication-form.tsx';
import { PublishedTable } from './published-table.tsx';

/** Every complication, at once or later. Leakage without symptoms is none: it stands at its level. */
export function ComplicationsSection() {
  const words = useWords();
  const say = complicationWordsIn(words.language);
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { complications } = current;
  const add = () => {
    const id = newId();
    addAndShow(`complication.${id}.kind`, () => dispatch({ type: 'add-complication', id }));
  };
  return (
    <Section title={words.app.complications.heading} fieldId="complications">
      {complications.length === 0 ? <Box sx={{ color: 'text.secondary', my: 1 }}>{say.noneRecorded}</Box> : null}
      {complications.length > 1 ? <Box sx={{ color: 'text.secondary', my: 1 }}>{say.several(complications.length)}</Box> : null}
      {complications.map((complication, index) => (
        <ComplicationForm key={complication.id} complication={complication} number={index + 1} />
      ))}
      <Button onClick={add} sx={{ mt: 1 }}>
        {say.add}
      </Button>
      <PublishedTable />
    </Section>
  );
}
