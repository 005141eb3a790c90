import { useWords } from '../../open/words.ts';
import { ChoiceField, type FieldProps } from './form-fields.tsx';

/** A question of yes or no; undefined: nobody has said. */
export function YesNoField({
  value,
  onChange,
  ...props
}: Omit<FieldProps<boolean | undefined>, 'onChange'> & { readonly onChange: (value: boolean) => void }) {
  const { yes, no } = useWords().app.answer;
  return (
    <ChoiceField
      {...props}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      onChange={chosen => onChange(chosen === 'yes')}
    />
  );
}
