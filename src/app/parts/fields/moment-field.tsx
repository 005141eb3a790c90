import Box from '@mui/material/Box';
import { announce } from '../../open/announcements.ts';
import { useWords } from '../../open/words.ts';
import { Button } from './button.tsx';
import type { FieldProps } from './form-fields.tsx';
import { LabelledInput } from './labelled-input.tsx';
import { fromLocalInput, toFhirDateTime, toLocalInput } from './local-moment.ts';

/** Local date and time, with "now" in one act. Empty while incomplete, so that half a moment is never taken for one. */
export function MomentField(props: FieldProps<string | undefined> & { readonly now: () => Date; readonly nowLabel: string }) {
  const words = useWords();
  const takeNow = () => {
    const moment = toFhirDateTime(props.now());
    props.onChange(moment);
    announce(words.record.line(props.label, words.record.moment(moment)));
  };
  return (
    <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', maxWidth: '100%' }}>
      <LabelledInput
        label={props.label}
        fieldId={props.fieldId}
        type="datetime-local"
        value={props.value ? toLocalInput(props.value) : ''}
        onChange={text => props.onChange(fromLocalInput(text))}
        hint={props.hint}
        width={225}
        input={{ max: '2999-12-31T23:59' }}
      />
      <Button aria-label={words.record.line(props.label, props.nowLabel)} onClick={takeNow} sx={{ minHeight: 40 }}>
        {props.nowLabel}
      </Button>
    </Box>
  );
}
