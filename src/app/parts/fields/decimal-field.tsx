import Box from '@mui/material/Box';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { type DecimalReading, readDecimal, readSignedDecimal } from '../../../assessment/values/read-decimal.ts';
import type { Words } from '../../../words/words.ts';
import { useTypedText } from '../../open/typed-text.ts';
import { useWords } from '../../open/words.ts';
import { DoubtLines } from '../words/doubts.tsx';
import { Remark } from '../words/remark.tsx';
import { LabelledInput } from './labelled-input.tsx';

interface DecimalFieldProps {
  readonly label: string;
  /** Undefined: it has none. */
  readonly unit: string | undefined;
  readonly fieldId: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly remarks?: readonly string[];
  /** What is asked about the number. */
  readonly doubts?: readonly Doubt[];
  readonly width?: number;
  /** It may lie below zero. */
  readonly signed?: boolean;
}

/** A number with its unit, typed with a decimal point or comma. Text that is no number stays in sight and records nothing. */
export function DecimalField(props: DecimalFieldProps) {
  const { label, unit, fieldId, value, onChange, remarks = [], doubts = [], width = 190, signed = false } = props;
  const words = useWords();
  const [typed, setTyped] = useTypedText(fieldId);
  const read = signed ? readSignedDecimal : readDecimal;
  const reading = read(typed);
  // A case that was opened from a file brings another value than what was typed here.
  const stands = value === (reading.kind === 'number' ? reading.value : undefined);
  return (
    // As wide with a remark as without: what stands beside it keeps its place.
    <Box sx={{ width: `${Math.max(width, 230) / 16}rem`, maxWidth: '100%' }}>
      <LabelledInput
        label={unit === undefined ? label : `${label} (${unit})`}
        fieldId={fieldId}
        value={stands ? typed : (value ?? '')}
        onChange={text => {
          setTyped(text);
          const next = read(text);
          onChange(next.kind === 'number' ? next.value : undefined);
        }}
        width={width}
        // Some keypads of numbers have no minus.
        input={{ inputMode: signed ? 'text' : 'decimal' }}
      />
      <Remark texts={[...(stands ? decimalRemarks(reading, typed, words) : []), ...remarks]} />
      <DoubtLines doubts={doubts} />
    </Box>
  );
}

/** Why what was typed is not recorded. */
export function decimalRemarks(reading: DecimalReading, typed: string, words: Words): readonly string[] {
  switch (reading.kind) {
    case 'ambiguous':
      return [words.endOfCase.amount.ambiguous(typed.trim().replace(',', ''), typed.trim().replace(',', '.'))];
    case 'not-a-number':
      return [words.endOfCase.amount.notANumber];
    default:
      return [];
  }
}
