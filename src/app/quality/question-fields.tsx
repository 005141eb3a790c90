import Box from '@mui/material/Box';
import { GROUPINGS, type Grouping } from '../../quality/quality-question.ts';
import { LabelledInput, LabelledSelect } from '../parts/fields/labelled-input.tsx';
import { usePageWords } from './quality-words.ts';

/** What of the question is chosen on the page. Days are `YYYY-MM-DD`. */
export interface Asked {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly by: Grouping | undefined;
}

interface QuestionFieldsProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

/** Which sessions, and by what they are told apart. */
export function QuestionFields({ asked, onChange }: QuestionFieldsProps) {
  const say = usePageWords();
  const { since, until, by } = asked;
  return (
    <Box role="group" aria-label={say.question} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, my: 2 }}>
      <LabelledInput
        label={say.since}
        fieldId="quality.since"
        type="date"
        width={168}
        value={since ?? ''}
        input={{ max: until }}
        onChange={day => onChange({ ...asked, since: day || undefined })}
      />
      <LabelledInput
        label={say.until}
        fieldId="quality.until"
        type="date"
        width={168}
        value={until ?? ''}
        input={{ min: since }}
        onChange={day => onChange({ ...asked, until: day || undefined })}
      />
      <LabelledSelect
        label={say.by}
        fieldId="quality.by"
        width={200}
        value={by ?? ''}
        onChange={chosen => onChange({ ...asked, by: GROUPINGS.find(one => one === chosen) })}
      >
        <option value="">{say.byNothing}</option>
        {GROUPINGS.map(grouping => (
          <option key={grouping} value={grouping}>
            {say.groupings[grouping]}
          </option>
        ))}
      </LabelledSelect>
    </Box>
  );
}
