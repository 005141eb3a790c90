import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { SedationMedicine } from '../../../assessment/case/case.ts';
import { changedIn, newSedationMedicine } from '../../../assessment/case/team.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { SEDATION_LEVEL_CODES } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';

/** How deep sedation was, and what was given when: as it was, whatever had been planned. */
export function SedationSection({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const words = useWords();
  const { newId } = useWorkspace();
  const [{ procedure }, dispatch] = useCase();
  const say = words.endOfCase.sedation;
  const { sedationLevel, sedationMedicines } = procedure;
  const write = (rows: readonly SedationMedicine[]) => dispatch({ type: 'procedure', change: { sedationMedicines: rows } });
  const add = () => {
    const id = newId();
    addAndShow(`procedure.sedationMedicines.${id}.given`, () => write([...sedationMedicines, newSedationMedicine(id)]));
  };
  return (
    <Section title={words.facts.procedure.sedationMedicines} fieldId="procedure.sedationMedicines">
      <Box sx={{ mt: 1.5 }}>
        <SelectField
          label={words.facts.procedure.sedationLevel}
          emptyLabel={words.app.procedure.pickStatus}
          fieldId="procedure.sedationLevel"
          value={sedationLevel}
          options={codeOptions(SEDATION_LEVEL_CODES, words.codes.sedationLevel)}
          onChange={level => dispatch({ type: 'procedure', change: { sedationLevel: level } })}
        />
      </Box>
      <DoubtLines doubts={doubts.filter(({ field }) => field === 'procedure.sedationLevel')} />
      {sedationMedicines.map((medicine, index) => (
        <MedicineForm
          key={medicine.id}
          medicine={medicine}
          number={index + 1}
          onChange={changed => write(changedIn(sedationMedicines, changed))}
          onRemove={() => addAndShow('procedure.sedationMedicines', () => write(sedationMedicines.filter(({ id }) => id !== medicine.id)))}
        />
      ))}
      <Button onClick={add} sx={{ mt: 1 }}>
        {say.add}
      </Button>
    </Section>
  );
}

interface MedicineFormProps {
  readonly medicine: SedationMedicine;
  readonly number: number;
  readonly onChange: (medicine: SedationMedicine) => void;
  readonly onRemove: () => void;
}

function MedicineForm({ medicine, number, onChange, onRemove }: MedicineFormProps) {
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
