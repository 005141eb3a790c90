import Box from '@mui/material/Box';
import { newPlannedImplant, type PlannedImplant } from '../../../assessment/plan/implants.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { addAndShow } from '../add-and-show.ts';

/** Implants that are to be there, a line each. */
export function PlannedImplants() {
  const words = useWords();
  const { newId } = useWorkspace();
  const [{ plan }, dispatch] = useCase();
  const { implants } = plan;
  const say = words.app.plan.implants;
  const write = (rows: readonly PlannedImplant[]) => dispatch({ type: 'plan', change: { implants: rows } });
  const add = () => {
    const id = newId();
    addAndShow(`plan.implants.${id}.description`, () => write([...implants, newPlannedImplant(id)]));
  };
  return (
    <Box role="group" aria-label={words.facts.plan.implants} data-field="plan.implants" tabIndex={-1} sx={{ my: 1 }}>
      {implants.map(({ id, description }, index) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', my: 1 }}>
          <TextLine
            label={words.facts.plan['implants.description']}
            fieldId={`plan.implants.${id}.description`}
            value={description}
            onChange={text => write(implants.map(row => (row.id === id ? { id, description: text } : row)))}
          />
          <LinkButton onClick={() => addAndShow('plan.implants', () => write(implants.filter(row => row.id !== id)))}>
            {say.remove(index + 1)}
          </LinkButton>
        </Box>
      ))}
      <Button onClick={add}>{say.add}</Button>
    </Box>
  );
}
