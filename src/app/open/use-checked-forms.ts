import { useEffect, useState } from 'react';
import { checkForms } from '../../delivery/check-forms.ts';
import type { CheckedForm } from '../../delivery/tier.ts';
import { useWorkspace } from './workspace.ts';

/** The forms that the site mapped, looked up on the EHR once; until then none. */
export function useCheckedForms(): readonly CheckedForm[] {
  const { launch, reader } = useWorkspace();
  const [forms, setForms] = useState<readonly CheckedForm[]>(NONE);
  useEffect(() => {
    let wanted = true;
    if (launch.issuer.forms.length > 0) void checkForms(reader, launch.issuer.forms).then(checked => wanted && setForms(checked));
    return () => {
      wanted = false;
    };
  }, [launch, reader]);
  return forms;
}

const NONE: readonly CheckedForm[] = [];
