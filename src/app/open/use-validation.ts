import { useEffect, useState } from 'react';
import type { BuiltRecord } from '../../record/base/record.ts';
import { type ValidationResult, validateRecord } from './validate-record.ts';

/** The verdict on this very record; undefined while it is being checked. */
export function useValidation(record: BuiltRecord): ValidationResult | undefined {
  const [checked, setChecked] = useState<{ readonly record: BuiltRecord; readonly result: ValidationResult }>();
  useEffect(() => {
    let wanted = true;
    void validateRecord(record).then(result => {
      if (wanted) setChecked({ record, result });
    });
    return () => {
      wanted = false;
    };
  }, [record]);
  return checked?.record === record ? checked.result : undefined;
}
