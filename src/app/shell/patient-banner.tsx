import Box from '@mui/material/Box';
import { sexesThatDiffer } from '../../assessment/case/recorded-sex.ts';
import { deathDate } from '../../assessment/may-begin.ts';
import { ageBetween } from '../../parameter/applicability.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { unreadableInWords } from '../../words/unreadable-in-words.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useCase, useChart, useWorkspace } from '../open/workspace.ts';
import { ChartText } from '../parts/words/chart-text.tsx';

const GENDERS = ['female', 'male', 'other', 'unknown'] as const;

/** Who the patient is: always there, unless the EHR says that it shows it itself. */
export function PatientBanner({ deathToldBelow = false }: { readonly deathToldBelow?: boolean }) {
  const words = useFirstWords();
  const { now, launch } = useWorkspace();
  const chart = useChart();
  const [{ patient }] = useCase();
  const read = chart.reads.Patient.status;
  if (!launch.needPatientBanner && read === 'read' && patient.deceased === false) return null;
  const age = ageBetween(patient.birthDate, now());
  const died = deathDate(patient, now());
  const partlyUnread = chart.unreadable.find(({ type }) => type === 'Patient');
  const gender = GENDERS.find(code => code === patient.gender) ?? 'unknown';
  const sexes = sexesThatDiffer(patient);
  const facts = [
    patient.birthDate ? words.app.patient.born(asQuoted(words.record.moment(patient.birthDate), 40)) : words.app.patient.noBirthDate,
    age ? words.app.patient.age(age.atLeast) : undefined,
    words.app.patient.gender[gender],
    sexes && words.app.patient.atBirth[sexes.atBirth],
    patient.recordNumber ? words.app.patient.record(asQuoted(patient.recordNumber, 80)) : undefined,
  ].filter(fact => fact !== undefined);
  return (
    <Box
      component="section"
      aria-label={words.app.patient.banner}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 18px',
        alignItems: 'baseline',
        px: { xs: 1.75, sm: 2.5 },
        pt: 1,
      }}
    >
      {read === 'reading' ? <span>{words.app.patient.reading}</span> : null}
      {read === 'failed' || read === 'incomplete' ? (
        <Box sx={{ color: 'warned.main', fontWeight: 600 }}>{words.app.patient.unread}</Box>
      ) : null}
      {read === 'read' ? (
        <>
          <Box component="span" sx={{ fontSize: '1.0625rem', fontWeight: 650, overflowWrap: 'anywhere' }}>
            {patient.name ? <ChartText text={patient.name} longest={120} /> : words.app.patient.unnamed}
          </Box>
          {facts.map(fact => (
            <Box component="span" key={fact} sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {fact}
            </Box>
          ))}
          {partlyUnread ? (
            <Box sx={{ color: 'ask.main', overflowWrap: 'anywhere' }}>
              {words.app.patient.partlyUnread(asQuoted(unreadableInWords(partlyUnread, words), 200))}
            </Box>
          ) : null}
          {died && !deathToldBelow ? (
            <Box sx={{ color: 'warned.main', fontWeight: 600, overflowWrap: 'anywhere' }}>{words.deceased.died(died)}</Box>
          ) : null}
        </>
      ) : null}
    </Box>
  );
}
