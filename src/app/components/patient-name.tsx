import Box from '@mui/material/Box';
import { useCase } from '../state/workspace.ts';
import { useWords } from '../words.ts';

/** Name and date of birth: beside whatever is timed out or signed, also where the EHR shows them itself. */
export function PatientName({ lead }: { readonly lead: string }) {
  const words = useWords();
  const [{ patient }] = useCase();
  const born = patient.birthDate ? words.app.patient.born(words.record.moment(patient.birthDate)) : words.app.patient.noBirthDate;
  return (
    <Box sx={{ overflowWrap: 'anywhere', my: 1 }}>
      {lead}{' '}
      <Box component="strong" sx={{ fontWeight: 650 }}>
        {patient.name ?? words.app.patient.unnamed}
      </Box>
      , {born}.
    </Box>
  );
}
