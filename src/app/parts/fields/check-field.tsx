import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';

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
