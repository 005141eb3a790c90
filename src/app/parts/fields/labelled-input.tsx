import { styled, type Theme } from '@mui/material/styles';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

/** The look of everything that is written or picked in: the browser's own elements, for MUI's would be a tenth of the first paint. */
function asWritten(theme: Theme) {
  const { palette } = theme.vars ?? theme;
  return {
    font: 'inherit',
    letterSpacing: 'inherit',
    color: palette.text.primary,
    background: 'transparent',
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    minHeight: 40,
    width: '100%',
    padding: '0.5rem 0.75rem',
    boxSizing: 'border-box',
    // Also while a part of it has the focus, as the picker of a date has.
    '&:focus-within': { outline: `3px solid ${palette.chosen.main}`, outlineOffset: 2 },
    '@media (forced-colors: active)': { '&:focus-within': { outlineColor: 'Highlight' } },
    '&:hover': { borderColor: palette.text.primary },
    '& option': { background: palette.background.paper },
  } as const;
}

export const WrittenInput = styled('input')(({ theme }) => asWritten(theme));

// A box for several lines grows with them where the browser can; elsewhere it is drawn larger by hand.
const WrittenText = styled('textarea')(({ theme }) => ({
  ...asWritten(theme),
  display: 'block',
  resize: 'vertical',
  fieldSizing: 'content',
  // Where a browser lets it grow, it begins as a line.
  '@supports not (field-sizing: content)': { minHeight: 64 },
}));

const PickedFrom = styled('select')(({ theme }) => ({ ...asWritten(theme), paddingRight: 4, cursor: 'pointer' }));

const Field = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    display: 'inline-block',
    verticalAlign: 'top',
    maxWidth: '100%',
    '& > label': {
      position: 'absolute',
      // In the frame of its input.
      top: 'max(-0.62em, -9px)',
      left: 9,
      maxWidth: 'calc(100% - 18px)',
      padding: '0 4px',
      fontSize: '0.75rem',
      lineHeight: 1.25,
      whiteSpace: 'nowrap',
      color: palette.text.secondary,
      background: `var(--ground, ${palette.background.default})`,
    },
    '&:focus-within > label': { color: palette.chosen.main },
    '& > small': { display: 'block', margin: '3px 13px 0', fontSize: '0.75rem', lineHeight: 1.5, color: palette.text.secondary },
  };
});

interface LabelledInputProps {
  readonly label: string;
  readonly fieldId: string;
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly width: number | string;
  readonly type?: 'text' | 'number' | 'date' | 'datetime-local';
  readonly multiline?: boolean;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

/** A label, an input and a hint, joined for a screen reader. */
export function LabelledInput(props: LabelledInputProps) {
  const id = useId();
  const hint = useId();
  const joined = {
    id,
    'data-field': props.fieldId,
    autoComplete: 'off',
    'aria-describedby': props.hint ? hint : undefined,
    value: props.value,
  };
  return (
    <Field style={{ width: asLarge(props.width) }}>
      <label htmlFor={id}>{props.label}</label>
      {props.multiline ? (
        <WrittenText rows={2} {...joined} onChange={event => props.onChange(event.target.value)} />
      ) : (
        <WrittenInput {...props.input} type={props.type ?? 'text'} {...joined} onChange={event => props.onChange(event.target.value)} />
      )}
      {props.hint ? <small id={hint}>{props.hint}</small> : null}
    </Field>
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
    <Field style={{ width: asLarge(props.width) }}>
      <label htmlFor={id}>{props.label}</label>
      <PickedFrom
        id={id}
        data-field={props.fieldId}
        aria-describedby={props.hint ? hint : undefined}
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
      >
        {props.children}
      </PickedFrom>
      {props.hint ? <small id={hint}>{props.hint}</small> : null}
    </Field>
  );
}
