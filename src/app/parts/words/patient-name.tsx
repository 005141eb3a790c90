import Box from '@mui/material/Box';
import { asQuoted } from '../../../words/as-quoted.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { ChartText } from './chart-text.tsx';

/** Name and date of birth: beside whatever is timed out or signed, also where the EHR shows them itself. */
export function PatientName({ lead }: { readonly lead: string }) {
  const words = useWords();
  const [{ patient }] = useCase();
  const born = patient.birthDate
    ? words.app.patient.born(asQuoted(words.record.moment(patient.birthDate), 40))
    : words.app.patient.noBirthDate;
  return (
    <Box sx={{ overflowWrap: 'anywhere', my: 1 }}>
      {lead}{' '}
      <Box component="strong" sx={{ fontWeight: 650 }}>
        {patient.name ? <ChartText text={patient.name} longest={120} /> : words.app.patient.unnamed}
      </Box>
      , {born}.
    </Box>
  );
}
