import Box from '@mui/material/Box';
import { useWords } from '../../open/words.ts';
import { useChart } from '../../open/workspace.ts';
import { useConsent } from './use-consent.ts';

/** Where sedation is planned and the EHR's doses could not all be read: that none is shown before the signature does not mean that there was none. */
export function SedativesRead() {
  const { sedativesNotRead, sedativesReading } = useWords().consent.decision;
  const { reads, unreadable } = useChart();
  const { current, consent } = useConsent();
  const { status } = reads.MedicationAdministration;
  const isUnread = status === 'failed' || status === 'incomplete' || unreadable.some(({ type }) => type === 'MedicationAdministration');
  const isAsked = consent.decision === 'given' && consent.givenBy !== 'proxy' && current.plan.sedation === true;
  const said = isUnread ? sedativesNotRead : status === 'reading' ? sedativesReading : null;
  return (
    <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem', maxWidth: '46rem' }}>
      {isAsked ? said : null}
    </Box>
  );
}
