import Box from '@mui/material/Box';
import { parseFhirDate } from '../../../chart/elements/fhir-date.ts';
import { useTypedText } from '../../open/typed-text.ts';
import { useWords } from '../../open/words.ts';
import { Remark } from '../words/remark.tsx';
import type { FieldProps } from './form-fields.tsx';
import { TextLine } from './form-fields.tsx';

/** A day or a month, as precise as it is known: the browser's own pickers know one or the other. */
export function CoarseDateField({ value, onChange, ...props }: FieldProps<string | undefined>) {
  const words = useWords();
  const say = words.endOfCase.devices;
  const [typed, setTyped] = useTypedText(props.fieldId);
  // What was typed stands for as long as the case says the same, or nothing because it is no date.
  const text = read(typed) === value ? typed : (value ?? '');
  return (
    <Box sx={{ width: 170, maxWidth: '100%' }}>
      <TextLine
        {...props}
        hint={say.dateHint}
        value={text}
        onChange={next => {
          setTyped(next);
          onChange(read(next));
        }}
        width="100%"
      />
      <Remark texts={text.trim() !== '' && read(text) === undefined ? [say.notADate] : []} />
    </Box>
  );
}

/** `2028-06-30`, `2028-06`, or `06/2028` as it may be printed. */
function read(text: string): string | undefined {
  const date = text.trim().replace(/^(\d\d)[/.-](\d{4})$/, '$2-$1');
  return /^\d{4}-\d\d(-\d\d)?$/.test(date) && parseFhirDate(date) ? date : undefined;
}
