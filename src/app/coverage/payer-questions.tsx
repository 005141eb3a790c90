import Box from '@mui/material/Box';
import type { CoverageAnswer } from '../../assessment/case/coverage-key.ts';
import type { PayerAsked } from '../../assessment/coverage/payer-question.ts';
import type { PayerRules } from '../../assessment/coverage/weigh.ts';
import { chartAt } from '../../record/coverage/coverage-page.ts';
import { payerQuestionInWords } from '../../record/coverage/criterion-in-words.ts';
import { coverageWordsIn } from '../../words/later/coverage-words.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { DecimalField } from '../parts/fields/decimal-field.tsx';
import { TextLine } from '../parts/fields/form-fields.tsx';
import { YesNoField } from '../parts/fields/yes-no-field.tsx';

interface PayerQuestionsProps {
  readonly asked: readonly PayerAsked[];
  readonly rules: readonly PayerRules[];
}

/** What these payers ask and nothing else does: of the patient, then level by level. */
export function PayerQuestions({ asked, rules }: PayerQuestionsProps) {
  const words = useWords();
  const say = coverageWordsIn(words.language);
  if (asked.length === 0) return null;
  return (
    <Box component="section" aria-label={say.asked} sx={{ mt: 1 }}>
      <Box component="h3" sx={{ typography: 'h3', m: 0 }}>
        {say.asked}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.askedHint}</Box>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 16rem), 1fr))', columnGap: 3, alignItems: 'end' }}
      >
        {asked.map(each => (
          <PayerField key={each.key} asked={each} rules={rules} />
        ))}
      </Box>
    </Box>
  );
}

function PayerField({ asked: { question, level, key }, rules }: { readonly asked: PayerAsked; readonly rules: readonly PayerRules[] }) {
  const words = useWords();
  const { now } = useWorkspace();
  const asOf = useAsOf();
  const [current, dispatch] = useCase();
  const saying = { words, say: coverageWordsIn(words.language) };
  const whose = rules.find(each => each.questions.includes(question)) ?? rules[0];
  const called = whose ? payerQuestionInWords(question.id, whose, saying) : question.id;
  const label = level === undefined ? called : words.record.line(words.codes.level[level], called);
  const value = current.coverage?.[key]?.value;
  const change = (next: CoverageAnswer['value'] | undefined) =>
    dispatch({ type: 'coverage', key, value: next === '' ? undefined : next, at: now().toISOString() });
  // How old the fracture is, the chart may say; whether that is acute enough is answered by who knows the patient.
  const found = question.id === 'acute' && level !== undefined ? chartAt(level, current, words, asOf) : [];
  const fieldId = `coverage.${key}`;
  switch (question.kind) {
    case 'yes-no':
      return (
        <Box sx={found.length > 0 ? { gridColumn: '1 / -1' } : {}}>
          <YesNoField
            label={label}
            fieldId={fieldId}
            value={typeof value === 'boolean' ? value : undefined}
            onChange={change}
            {...(found.length > 0 ? { hint: saying.say.inChart(found.join(' · ')) } : {})}
          />
        </Box>
      );
    case 'number':
      return (
        <Box sx={{ py: 0.75 }}>
          <DecimalField
            label={label}
            unit={question.unit}
            fieldId={fieldId}
            value={typeof value === 'number' ? value : undefined}
            onChange={change}
          />
        </Box>
      );
    case 'text':
      return (
        <Box sx={{ py: 0.75, gridColumn: '1 / -1' }}>
          <TextLine
            label={label}
            fieldId={fieldId}
            value={typeof value === 'string' ? value : ''}
            onChange={change}
            multiline
            width="100%"
          />
        </Box>
      );
  }
}
