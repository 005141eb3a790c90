import Box from '@mui/material/Box';
import { useId } from 'react';
import { LabelledInput, LabelledSelect } from './labelled-input.tsx';
import { type SegmentOption, Segments } from './segments.tsx';

export interface FieldProps<T> {
  readonly label: string;
  readonly fieldId: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
}

/** More letters than this do not stand side by side in a narrow window, or in the narrowest. */
const LETTERS_IN_A_ROW = { narrow: 60, narrowest: 40 };

function stackedBy(options: readonly SegmentOption<string>[]): boolean | 'late' {
  const letters = options.map(({ label }) => label).join('').length;
  return letters > LETTERS_IN_A_ROW.narrow || (letters > LETTERS_IN_A_ROW.narrowest && 'late');
}

/** A label above a row of segments; where the window is narrow, one beneath the other once they are long. */
export function ChoiceField<T extends string>(props: FieldProps<T | undefined> & { readonly options: readonly SegmentOption<T>[] }) {
  const label = useId();
  const hint = useId();
  return (
    <Box sx={{ py: 0.75 }}>
      <Box id={label} sx={{ fontWeight: 500, mb: 0.5 }}>
        {props.label}
      </Box>
      <Segments
        labelledBy={label}
        {...(props.hint ? { describedBy: hint } : {})}
        options={props.options}
        stacked={stackedBy(props.options)}
        value={props.value}
        fieldId={props.fieldId}
        onChange={props.onChange}
      />
      {props.hint ? (
        <Box id={hint} sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 0.5 }}>
          {props.hint}
        </Box>
      ) : null}
    </Box>
  );
}

/** One of many, in the browser's own list. */
export function SelectField<T extends string>(
  props: FieldProps<T | undefined> & {
    readonly options: readonly SegmentOption<T>[];
    readonly emptyLabel: string;
    readonly width?: number;
  },
) {
  return (
    <LabelledSelect
      label={props.label}
      fieldId={props.fieldId}
      value={props.value ?? ''}
      onChange={chosen => props.onChange(props.options.find(option => option.value === chosen)?.value)}
      hint={props.hint}
      width={props.width ?? 280}
    >
      <option value="">{props.emptyLabel}</option>
      {props.options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </LabelledSelect>
  );
}

export function TextLine(props: FieldProps<string> & { readonly multiline?: boolean; readonly width?: number | string }) {
  return <LabelledInput {...props} width={props.width ?? 360} />;
}
