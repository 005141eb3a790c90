import Box from '@mui/material/Box';
import type { ChartFieldId } from '../../chart/chart-field.ts';
import { useWords } from '../open/words.ts';
import { useExtras, usePending } from './extras.ts';
import { fieldName } from './field-name.ts';
import { FieldRow } from './field-row.tsx';
import { Folded } from './folded.tsx';

/** They stand elsewhere: the referral first of all, the bleeding values in their review. */
const isElsewhere = (field: ChartFieldId, reviewed: boolean) =>
  field === 'CARE-PRE-10.referral' || (reviewed && field.startsWith('CARE-PRE-5.') && field !== 'CARE-PRE-5.creatinine');

/** What the chart knows beside the questions: nobody is asked for it, and it is one act away. */
export function AlsoInChart() {
  const words = useWords();
  const extras = useExtras();
  const pending = usePending();
  const say = words.provenance.fields;
  const fields = (extras?.fields ?? []).filter(({ field }) => !isElsewhere(field, extras?.review !== undefined));
  const known = fields.filter(({ state }) => state === 'present').length;
  return (
    <Folded title={say.heading} note={extras ? say.count(known, fields.length) : pending} empty={fields.length === 0}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {fields.map(field => (
          <FieldRow key={field.field} title={fieldName(field.field, words)} field={field} />
        ))}
      </Box>
    </Folded>
  );
}

/** Doses of a session that the chart has, beside those that are recorded: shown where it says anything, or could not be read. */
export function DoseInChart() {
  const words = useWords();
  const field = useExtras()?.fields.find(each => each.field === 'RAD-5.dose');
  if (!field || field.state === 'no-data') return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
      <FieldRow title={words.provenance.fields.of['RAD-5.dose']} field={field} />
    </Box>
  );
}

/** What the chart knows of a consent that was given: to be read, and never taken for the one to this procedure. */
export function ConsentOnFile() {
  const words = useWords();
  const field = useExtras()?.fields.find(each => each.field === 'CONS-1.consent-on-file');
  if (!field) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mb: 2 }}>
      <FieldRow title={words.provenance.fields.of['CONS-1.consent-on-file']} field={field} />
    </Box>
  );
}
