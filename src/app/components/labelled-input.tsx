import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

interface LabelledInputProps {
  readonly label: string;
  readonly fieldId: string;
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly width: number | string;
  readonly type?: 'text' | 'number' | 'datetime-local';
  readonly multiline?: boolean;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

/**
 * A label, an input and a hint, joined for a screen reader. In place of MUI's TextField, which brings its menus and poppers to the
 * first paint for a list that the browser has itself.
 */
export function LabelledInput(props: LabelledInputProps) {
  const id = useId();
  const hint = useId();
  return (
    <FormControl size="small" sx={{ width: asLarge(props.width), maxWidth: '100%' }}>
      <InputLabel htmlFor={id} shrink>
        {props.label}
      </InputLabel>
      <OutlinedInput
        id={id}
        notched
        label={props.label}
        type={props.type ?? 'text'}
        value={props.value}
        multiline={props.multiline ?? false}
        minRows={2}
        onChange={event => props.onChange(event.target.value)}
        inputProps={{ ...props.input, 'data-field': props.fieldId, autoComplete: 'off', 'aria-describedby': props.hint ? hint : undefined }}
      />
      {props.hint ? <FormHelperText id={hint}>{props.hint}</FormHelperText> : null}
    </FormControl>
  );
}

/** Pixels at the browser's usual size of letters: a field grows with its letters, so that neither label nor value is cut. */
const asLarge = (width: number | string) => (typeof width === 'number' ? `${width / 16}rem` : width);

interface LabelledSelectProps {
  readonly label: string;
  readonly fieldId: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly width: number | string;
  /** `option` elements. */
  readonly children: ReactNode;
}

export function LabelledSelect(props: LabelledSelectProps) {
  const id = useId();
  const hint = useId();
  return (
    <FormControl size="small" sx={{ width: asLarge(props.width), maxWidth: '100%' }}>
      <InputLabel htmlFor={id} shrink>
        {props.label}
      </InputLabel>
      <NativeSelect
        input={<OutlinedInput notched label={props.label} />}
        inputProps={{ id, ...{ 'data-field': props.fieldId }, 'aria-describedby': props.hint ? hint : undefined }}
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
      >
        {props.children}
      </NativeSelect>
      {props.hint ? <FormHelperText id={hint}>{props.hint}</FormHelperText> : null}
    </FormControl>
  );
}
