import Box from '@mui/material/Box';
import { useId } from 'react';
import type { SedationMedicine } from '../../../assessment/case/case.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';

interface MedicineFormProps {
  readonly medicine: SedationMedicine;
  readonly number: number;
  readonly onChange: (medicine: SedationMedicine) => void;
  readonly onRemove: () => void;
}

/** A medicine with its dose and time, while it is being written. */
export function MedicineForm({ medicine, number, onChange, onRemove }: MedicineFormProps) {
  const words = useWords();
  const { now } = useWorkspace();
  const heading = useId();
  const say = words.endOfCase.sedation;
  const field = `procedure.sedationMedicines.${medicine.id}` as const;
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {say.nth(number)}
        </Box>
        <LinkButton onClick={onRemove}>{say.remove(number)}</LinkButton>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <TextLine
          label={words.facts.procedure['sedationMedicines.given']}
          hint={say.givenHint}
          fieldId={`${field}.given`}
          value={medicine.given}
          onChange={given => onChange({ ...medicine, given })}
          width={250}
        />
        <MomentField
          label={words.facts.procedure['sedationMedicines.at']}
          nowLabel={words.app.procedure.now}
          fieldId={`${field}.at`}
          value={medicine.at}
          now={now}
          onChange={at => onChange({ ...medicine, at })}
        />
      </Box>
    </Box>
  );
}
