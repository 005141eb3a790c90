import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { type ReactNode, useId } from 'react';
import { fromLocalInput, toFhirDateTime, toLocalInput } from './local-moment.ts';
import { type SegmentOption, Segments } from './segments.tsx';

interface FieldProps<T> {
  readonly label: string;
  readonly fieldId: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
}

/** A label above a row of segments; the choice can be taken back where `clearLabel` is given. */
export function ChoiceField<T extends string>(
  props: FieldProps<T | undefined> & { readonly options: readonly SegmentOption<T>[]; readonly stacked?: boolean },
) {
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
        stacked={props.stacked ?? false}
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
  const id = useId();
  return (
    <TextField
      id={id}
      select
      label={props.label}
      value={props.value ?? ''}
      onChange={event => props.onChange(props.options.find(option => option.value === event.target.value)?.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true }, htmlInput: { 'data-field': props.fieldId } }}
      helperText={props.hint}
      sx={{ width: props.width ?? 280, maxWidth: '100%' }}
    >
      <option value="">{props.emptyLabel}</option>
      {props.options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}

export function TextLine(props: FieldProps<string> & { readonly multiline?: boolean; readonly width?: number | string }) {
  const id = useId();
  return (
    <TextField
      id={id}
      label={props.label}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
      multiline={props.multiline ?? false}
      minRows={props.multiline ? 2 : 1}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { 'data-field': props.fieldId, autoComplete: 'off' } }}
      helperText={props.hint}
      sx={{ width: props.width ?? 360, maxWidth: '100%' }}
    />
  );
}

export function NumberField(
  props: FieldProps<number | undefined> & { readonly unit: string; readonly min: number; readonly max: number; readonly step: number },
) {
  const id = useId();
  return (
    <TextField
      id={id}
      type="number"
      label={`${props.label} (${props.unit})`}
      value={props.value ?? ''}
      onChange={event => {
        const number = event.target.value === '' ? undefined : Number(event.target.value);
        props.onChange(number !== undefined && Number.isFinite(number) ? number : undefined);
      }}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { 'data-field': props.fieldId, min: props.min, max: props.max, step: props.step, inputMode: 'decimal' },
      }}
      helperText={props.hint}
      sx={{ width: 170 }}
    />
  );
}

/** Local date and time, with "now" in one act. Empty while incomplete, so that half a moment is never taken for one. */
export function MomentField(props: FieldProps<string | undefined> & { readonly now: () => Date; readonly nowLabel: string }) {
  const id = useId();
  return (
    <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
      <TextField
        id={id}
        type="datetime-local"
        label={props.label}
        value={props.value ? toLocalInput(props.value) : ''}
        onChange={event => props.onChange(fromLocalInput(event.target.value))}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { 'data-field': props.fieldId, max: '2999-12-31T23:59' } }}
        helperText={props.hint}
        sx={{ width: 230, maxWidth: '100%' }}
      />
      <Button
        aria-label={`${props.label}: ${props.nowLabel}`}
        onClick={() => props.onChange(toFhirDateTime(props.now()))}
        sx={{ minHeight: 40 }}
      >
        {props.nowLabel}
      </Button>
    </Box>
  );
}

export function CheckField(props: {
  readonly label: ReactNode;
  readonly fieldId: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <FormControlLabel
      control={
        <Checkbox
          checked={props.checked}
          onChange={(_event, checked) => props.onChange(checked)}
          slotProps={{ input: { ...{ 'data-field': props.fieldId } } }}
          sx={{ py: 0.5 }}
        />
      }
      label={props.label}
    />
  );
}
