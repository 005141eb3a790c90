import Box from '@mui/material/Box';
import { useState } from 'react';
import type { LevelPlan } from '../../../../assessment/case/case.ts';
import { LEVEL_COUNTING_CODES } from '../../../../parameter/codes.generated.ts';
import { isSacral } from '../../../../parameter/levels.ts';
import { useAsOf } from '../../../open/as-of.ts';
import { useFirstWords } from '../../../open/first-words.ts';
import { useCase } from '../../../open/workspace.ts';
import { codeOptions } from '../../../parts/fields/code-options.ts';
import { ChoiceField, TextLine } from '../../../parts/fields/form-fields.tsx';
import { LinkButton } from '../../../parts/words/link-button.tsx';

/** The confirmation of a chosen level's number: how it was counted. */
export function CountedField({ plan: { level, counted, countedNote } }: { readonly plan: LevelPlan }) {
  const words = useFirstWords();
  const asOf = useAsOf();
  const [current, dispatch] = useCase();
  const say = words.spine.counted;
  const name = words.codes.level[level];
  const { transitional } = current.chart;
  const label = isSacral(level) ? say.identified(name) : say.question(name);
  // Said before: in a line, until somebody wants to change it.
  const [folded, setFolded] = useState(counted !== undefined);
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {folded && counted !== undefined ? (
        <div>
          {words.record.line(label, words.codes.levelCounting[counted])}{' '}
          <LinkButton data-field={`levels.${level}.counted`} aria-label={say.changeOf(label)} onClick={() => setFolded(false)}>
            {say.change}
          </LinkButton>
        </div>
      ) : (
        <ChoiceField
          label={label}
          fieldId={`levels.${level}.counted`}
          value={counted}
          options={codeOptions(LEVEL_COUNTING_CODES, words.codes.levelCounting)}
          onChange={way => dispatch({ type: 'plan-level', level, change: { counted: way } })}
          {...(counted === undefined ? { hint: say.hint } : {})}
        />
      )}
      {counted === 'other' ? (
        <Box sx={{ mt: 1 }}>
          <TextLine
            label={say.note}
            fieldId={`levels.${level}.countedNote`}
            value={countedNote}
            onChange={note => dispatch({ type: 'plan-level', level, change: { countedNote: note } })}
          />
        </Box>
      ) : null}
      {transitional.length > 0 ? (
        <Box sx={{ color: 'ask.main' }}>
          {say.transitional}
          <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.primary', overflowWrap: 'anywhere' }}>
            {transitional.map(item => (
              <li key={`${item.reference} ${item.value}`}>{words.chart.evidenceLine(item, asOf)}</li>
            ))}
          </Box>
        </Box>
      ) : null}
    </Box>
  );
}
