import type { UnknownReason } from '../../../assessment/case/case.ts';
import { useWords } from '../../open/words.ts';
import { codeOptions } from './code-options.ts';
import { SelectField } from './form-fields.tsx';

const REASONS = ['asked-unknown', 'temp-unknown', 'not-asked'] as const satisfies readonly UnknownReason[];

interface UnknownFieldProps {
  readonly label: string;
  readonly fieldId: string;
  readonly value: UnknownReason | undefined;
  readonly onChange: (reason: UnknownReason | undefined) => void;
}

/** Why something that is asked for cannot be said, so that not knowing it keeps nothing from being sent. */
export function UnknownField(props: UnknownFieldProps) {
  const words = useWords();
  return (
    <SelectField
      {...props}
      emptyLabel={words.endOfCase.unknown.known}
      options={codeOptions(REASONS, words.codes.unknownReason)}
      width={230}
    />
  );
}
