import Box from '@mui/material/Box';
import { useState } from 'react';
import { treatedBefore } from '../../../assessment/procedure/treated-before.ts';
import { SESSION_RELATION_CODES } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField } from '../../parts/fields/form-fields.tsx';
import { LabelledInput } from '../../parts/fields/labelled-input.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';

/** A further session of one plan, and a level that is treated again, told apart from one procedure that is recorded twice. Folded until somebody wants it. */
export function EarlierSession() {
  const words = useWords();
  const say = words.endOfCase.earlierSession;
  const [current, dispatch] = useCase();
  const { earlierSession } = current.procedure;
  const [opened, setOpened] = useState(false);
  const before = treatedBefore(current);
  const change = (part: Partial<typeof earlierSession>) =>
    dispatch({ type: 'procedure', change: { earlierSession: { ...earlierSession, ...part } } });
  if (!opened && earlierSession.relation === undefined) {
    return (
      <Box sx={{ mb: 1.5 }}>
        {before ? (
          <Box sx={{ color: 'text.secondary', mb: 0.5 }}>
            {say.inChart(words.codes.level[before.level], words.record.moment(before.date))}{' '}
            <Button size="small" onClick={() => change({ relation: 'repeat', on: before.date })}>
              {words.codes.sessionRelation.repeat}
            </Button>
          </Box>
        ) : null}
        <LinkButton onClick={() => setOpened(true)}>{say.open}</LinkButton>
      </Box>
    );
  }
  return (
    <Box sx={{ mb: 1.5 }}>
      <ChoiceField
        label={words.facts.procedure['earlierSession.relation']}
        fieldId="procedure.earlierSession.relation"
        value={earlierSession.relation}
        options={codeOptions(SESSION_RELATION_CODES, words.codes.sessionRelation)}
        onChange={relation => change({ relation })}
      />
      {earlierSession.relation === undefined ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <LabelledInput
            label={words.facts.procedure['earlierSession.on']}
            fieldId="procedure.earlierSession.on"
            type="date"
            value={earlierSession.on?.slice(0, 10) ?? ''}
            onChange={on => change({ on: on === '' ? undefined : on })}
            width={190}
          />
          <LinkButton onClick={() => change({ relation: undefined, on: undefined })}>{say.none}</LinkButton>
        </Box>
      )}
    </Box>
  );
}
