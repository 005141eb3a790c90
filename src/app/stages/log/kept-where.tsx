import Box from '@mui/material/Box';
import { MONITORING_RECORD_CODES, type MonitoringRecordCode } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField, TextLine } from '../../parts/fields/form-fields.tsx';

interface KeptWhereProps {
  /** The paths of both facts. */
  readonly field: { readonly kept: string; readonly by: string };
  readonly label: { readonly kept: string; readonly by: string };
  readonly kept: MonitoringRecordCode | undefined;
  readonly by: string;
  readonly onKept: (kept: MonitoringRecordCode | undefined) => void;
  readonly onBy: (by: string) => void;
}

/** Where a record of monitoring is kept, and by whom: what the anaesthesia record holds is typed nowhere else. */
export function KeptWhere({ field, label, kept, by, onKept, onBy }: KeptWhereProps) {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'flex-end' }}>
      <ChoiceField
        label={label.kept}
        fieldId={field.kept}
        value={kept}
        options={codeOptions(MONITORING_RECORD_CODES, words.codes.monitoringRecord)}
        onChange={onKept}
      />
      {kept === 'in-ehr' ? (
        <Box sx={{ pb: 0.75 }}>
          <TextLine label={label.by} fieldId={field.by} value={by} onChange={onBy} width={230} />
        </Box>
      ) : null}
    </Box>
  );
}
