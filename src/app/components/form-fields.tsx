import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words.ts';
import { LabelledInput, LabelledSelect } from './labelled-input.tsx';
import { fromLocalInput, toFhirDateTime, toLocalInput } from './local-moment.ts';
import { type SegmentOption, Segments } from './segments.tsx';

interface FieldProps<T> {
  readonly label: string;
  readonly fieldId: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
}

/** A label above a row of segments. */
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

export function NumberField(
  props: FieldProps<number | undefined> & { readonly unit: string; readonly min: number; readonly max: number; readonly step: number },
) {
  return (
    <LabelledInput
      label={`${props.label} (${props.unit})`}
      fieldId={props.fieldId}
      type="number"
      value={props.value ?? ''}
      onChange={text => {
        const number = text === '' ? undefined : Number(text);
        props.onChange(number !== undefined && Number.isFinite(number) ? number : undefined);
      }}
      hint={props.hint}
      width={170}
      input={{ min: props.min, max: props.max, step: props.step, inputMode: 'decimal' }}
    />
  );
}

/** Local date and time, with "now" in one act. Empty while incomplete, so that half a moment is never taken for one. */
export function MomentField(props: FieldProps<string | undefined> & { readonly now: () => Date; readonly nowLabel: string }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'inline-flex', gap: 1, alignItems: 'flex-start', maxWidth: '100%' }}>
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
      <Button
        aria-label={words.record.line(props.label, props.nowLabel)}
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
