import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';
import type { Complication } from '../../../assessment/case/case.ts';
import { proposalsFor } from '../../../assessment/complications/complication-proposals.ts';
import { noneOf, openOf } from '../../../assessment/complications/none-of-these.ts';
import { seriousCriteriaAsked } from '../../../assessment/complications/seriousness.ts';
import { MAJOR_CONSEQUENCE_CODES } from '../../../parameter/codes.generated.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { useWords } from '../../open/words.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Segments } from '../../parts/fields/segments.tsx';

interface ComplicationQuestionsProps {
  readonly complication: Complication;
  readonly change: (part: Partial<Omit<Complication, 'id'>>) => void;
}

/** The five consequences that make it major, and what else makes it serious. What another answer speaks for is outlined and waits. */
export function ComplicationQuestions({ complication, change }: ComplicationQuestionsProps) {
  const words = useWords();
  const { id, consequences, seriousCriteria } = complication;
  const field = `complication.${id}` as const;
  const proposals = proposalsFor(complication);
  const proposed = (answer: string) => {
    const ground = proposals.find(proposal => proposal.answer === answer)?.ground;
    return ground && complicationWordsIn(words.language).proposed[ground];
  };
  const asked = seriousCriteriaAsked(complication);
  return (
    <>
      <QuestionGroup label={words.facts.complications.consequences} fieldId={`${field}.consequences`}>
        {MAJOR_CONSEQUENCE_CODES.map(code => (
          <YesNoRow
            key={code}
            label={words.codes.consequence[code]}
            fieldId={`${field}.consequences.${code}`}
            value={consequences[code]}
            proposed={proposed(code)}
            onChange={occurred => change({ consequences: { ...consequences, [code]: occurred } })}
          />
        ))}
        <NoneOf
          codes={openOf(complication, 'consequences', MAJOR_CONSEQUENCE_CODES)}
          all={MAJOR_CONSEQUENCE_CODES.length}
          onPress={codes => change({ consequences: noneOf(consequences, codes) })}
        />
      </QuestionGroup>
      {asked.length === 0 ? null : (
        <QuestionGroup label={words.facts.complications.seriousCriteria} fieldId={`${field}.seriousCriteria`}>
          {asked.map(code => (
            <YesNoRow
              key={code}
              label={words.codes.seriousCriterion[code]}
              fieldId={`${field}.seriousCriteria.${code}`}
              value={seriousCriteria[code]}
              proposed={proposed(code)}
              onChange={applies => change({ seriousCriteria: { ...seriousCriteria, [code]: applies } })}
            />
          ))}
          <NoneOf
            codes={openOf(complication, 'seriousCriteria', asked)}
            all={asked.length}
            onPress={codes => change({ seriousCriteria: noneOf(seriousCriteria, codes) })}
          />
        </QuestionGroup>
      )}
    </>
  );
}

interface NoneOfProps<C extends string> {
  /** The questions that it answers. */
  readonly codes: readonly C[];
  /** How many there are in the group. */
  readonly all: number;
  readonly onPress: (codes: readonly C[]) => void;
}

/** "No" to what is still open, by one act. Of one question alone its own row is as near. */
function NoneOf<C extends string>({ codes, all, onPress }: NoneOfProps<C>) {
  const { none, noneOfOthers } = complicationWordsIn(useWords().language);
  if (codes.length < 2) return null;
  return (
    <Button size="small" sx={{ mt: 0.5 }} onClick={() => onPress(codes)}>
      {codes.length === all ? none : noneOfOthers(codes.length)}
    </Button>
  );
}

function QuestionGroup(props: { readonly label: string; readonly fieldId: string; readonly children: ReactNode }) {
  const label = useId();
  return (
    <Box role="group" aria-labelledby={label} data-field={props.fieldId} tabIndex={-1} sx={{ mt: 1.5, outlineOffset: 4 }}>
      <Box id={label} sx={{ fontWeight: 500 }}>
        {props.label}
      </Box>
      {props.children}
    </Box>
  );
}

function YesNoRow(props: {
  readonly label: string;
  readonly fieldId: string;
  readonly value: boolean | undefined;
  /** Why "yes" is outlined, where another answer speaks for it. */
  readonly proposed: string | undefined;
  readonly onChange: (answer: boolean) => void;
}) {
  const words = useWords();
  const label = useId();
  const ground = useId();
  return (
    <Box sx={{ py: 0.5, maxWidth: 560 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <span id={label}>{props.label}</span>
        <Box sx={{ width: '8.125rem', flexShrink: 0 }}>
          <Segments
            labelledBy={label}
            {...(props.proposed === undefined ? {} : { describedBy: ground })}
            fieldId={props.fieldId}
            value={props.value === undefined ? undefined : props.value ? 'yes' : 'no'}
            suggested={props.proposed === undefined ? undefined : 'yes'}
            options={[
              { value: 'yes', label: words.app.answer.yes },
              { value: 'no', label: words.app.answer.no },
            ]}
            onChange={chosen => props.onChange(chosen === 'yes')}
          />
        </Box>
      </Box>
      {props.proposed === undefined ? null : (
        <Box id={ground} sx={{ color: 'ask.main', fontSize: '0.875rem' }}>
          {props.proposed}
        </Box>
      )}
    </Box>
  );
}
