import Box from '@mui/material/Box';
import type { FieldId } from '../../../assessment/case/field.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { fieldLabel } from '../fields/field-label.ts';
import { LinkButton } from './link-button.tsx';

interface FieldLinksProps {
  readonly fields: readonly FieldId[];
  readonly onGoTo: (field: FieldId) => void;
  /** One beside the other, where they may be many. */
  readonly inRow?: boolean;
}

/** Fields by what their controls are called; each leads there. */
export function FieldLinks({ fields, onGoTo, inRow = false }: FieldLinksProps) {
  const words = useWords();
  const [current] = useCase();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, ...(inRow ? { display: 'flex', flexWrap: 'wrap', columnGap: 1.5 } : {}) }}>
      {fields.map(field => (
        <li key={field}>
          <LinkButton sx={{ minHeight: { xs: 44, sm: 28 } }} onClick={() => onGoTo(field)}>
            {fieldLabel(field, words, current)}
          </LinkButton>
        </li>
      ))}
    </Box>
  );
}
