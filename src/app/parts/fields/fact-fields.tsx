import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import type { FactMap, Kind } from '../../../assessment/facts/fact.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { CheckField } from './check-field.tsx';
import { labelsOfCodes } from './code-labels.ts';
import { DecimalField } from './decimal-field.tsx';
import { ChoiceField, SelectField, TextLine } from './form-fields.tsx';
import { MomentField } from './moment-field.tsx';
import type { SegmentOption } from './segments.tsx';
import { unitLabel } from './unit-label.ts';
import { YesNoField } from './yes-no-field.tsx';

interface FactFieldsProps<F extends FactMap> {
  readonly facts: F;
  /** Which of them, in this order. Left out: all that are facts of their own. */
  readonly names?: readonly (keyof F & string)[];
  /** What each is called, by its name. */
  readonly labels: Readonly<Partial<Record<string, string>>>;
  /** What the names are prefixed with among the labels: that of the group or row that they stand in. */
  readonly within?: string;
  /** The path of what they stand in: `recover`, `follow-up.visits.<id>`. */
  readonly field: string;
  readonly values: object;
  /** One fact's new value, by its name. */
  readonly onChange: (change: Readonly<Record<string, unknown>>) => void;
  /** What is asked about numbers, whichever they are; each stands at its own. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/** The general control of each fact, as its kind is. Facts whose screen needs more have a control of their own. */
export function FactFields<F extends FactMap>({ facts, names, labels, within, field, values, onChange, doubts = [] }: FactFieldsProps<F>) {
  const held: Readonly<Record<string, unknown>> = { ...values };
  return (names ?? Object.keys(facts)).map(name => {
    const node = facts[name];
    if (node?.form !== 'fact') return null;
    return (
      <FactField
        key={name}
        kind={node.kind}
        label={labels[within === undefined ? name : `${within}.${name}`] ?? name}
        fieldId={`${field}.${name}`}
        value={held[name]}
        onChange={value => onChange({ [name]: value })}
        doubts={doubts.filter(doubt => doubt.field === `${field}.${name}`)}
      />
    );
  });
}

interface FactFieldProps {
  readonly kind: Kind<unknown>;
  readonly label: string;
  readonly fieldId: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly doubts: readonly Doubt[];
}

/** More codes than this are picked from a list. */
const SEGMENTS_AT_MOST = 4;

function FactField({ kind, label, fieldId, value, onChange, doubts }: FactFieldProps) {
  const words = useWords();
  const { now } = useWorkspace();
  const at = { label, fieldId, onChange };
  const options = (): readonly SegmentOption<string>[] => {
    const called = labelsOfCodes(kind.codes, words);
    return kind.codes.map(code => ({ value: code, label: called[code] ?? code }));
  };
  const text = typeof value === 'string' ? value : undefined;
  switch (kind.name) {
    case 'yes-no':
      return <YesNoField {...at} value={typeof value === 'boolean' ? value : undefined} />;
    case 'check':
      return <CheckField {...at} checked={value === true} />;
    case 'decimal':
      return spaced(
        <DecimalField {...at} unit={unitLabel(kind.unit)} doubts={doubts} value={typeof value === 'number' ? value : undefined} />,
      );
    case 'signed-decimal':
      return spaced(
        <DecimalField {...at} unit={unitLabel(kind.unit)} doubts={doubts} value={typeof value === 'number' ? value : undefined} signed />,
      );
    case 'moment':
    case 'instant':
      return spaced(<MomentField {...at} value={text} now={now} nowLabel={words.day.protocol.now} />);
    case 'code':
      return kind.codes.length > SEGMENTS_AT_MOST ? (
        spaced(<SelectField {...at} emptyLabel={words.app.procedure.pickStatus} options={options()} value={text} />)
      ) : (
        <ChoiceField {...at} options={options()} value={text} />
      );
    case 'codes':
      return <CodesField {...at} options={options()} value={Array.isArray(value) ? value.map(String) : []} />;
    case 'text':
    case 'kept-text':
      return spaced(<TextLine {...at} value={text ?? ''} />);
    case 'drawing':
    case 'reference':
      return null;
  }
}

/** A label that stands in the frame of its input needs room above. */
const spaced = (field: ReactNode) => <Box sx={{ py: 0.75, minWidth: 0, maxWidth: '100%' }}>{field}</Box>;

interface CodesFieldProps {
  readonly label: string;
  readonly fieldId: string;
  readonly options: readonly SegmentOption<string>[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

function CodesField({ label, fieldId, options, value, onChange }: CodesFieldProps) {
  const order = options.map(option => option.value);
  const turned = (code: string, on: boolean) => order.filter(each => (each === code ? on : value.includes(each)));
  return (
    <Box role="group" aria-label={label} data-field={fieldId} tabIndex={-1} sx={{ py: 0.75 }}>
      <Box sx={{ fontWeight: 500 }}>{label}</Box>
      {options.map(option => (
        <CheckField
          key={option.value}
          label={option.label}
          fieldId={`${fieldId}.${option.value}`}
          checked={value.includes(option.value)}
          onChange={on => onChange(turned(option.value, on))}
        />
      ))}
    </Box>
  );
}
