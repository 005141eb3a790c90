import Box from '@mui/material/Box';
import type { FieldId } from '../../assessment/case/field.ts';
import { payerAsked } from '../../assessment/coverage/payer-question.ts';
import { readPayerRules } from '../../site/payers/read-payer-rules.ts';
import { siteProblemText } from '../../site/read-site-config.ts';
import { coverageWordsIn } from '../../words/later/coverage-words.ts';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Section } from '../parts/words/section.tsx';
import { PayerQuestions } from './payer-questions.tsx';
import { RulesBeside } from './rules-beside.tsx';

/**
 * What payers ask to see documented, beside the case and apart from the practice parameter: what its answers document, what not yet, and a page to
 * send with a prior authorization.
 */
export function CoverageSection({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const { site } = useWorkspace();
  const [current] = useCase();
  const say = coverageWordsIn(words.language);
  const { rules, problems } = readPayerRules(site.coverage);
  return (
    <Section title={say.heading} hint={say.hint}>
      {problems.length > 0 ? (
        <Box sx={{ color: 'warned.main' }}>
          {say.noRules}
          <Box component="ul" lang="en" sx={{ my: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
            {problems.map(problem => (
              <li key={siteProblemText(problem)}>{siteProblemText(problem)}</li>
            ))}
          </Box>
        </Box>
      ) : null}
      {rules.map(each => (
        <RulesBeside key={each.id} rules={each} onGoTo={onGoTo} />
      ))}
      <PayerQuestions asked={payerAsked(rules, current)} rules={rules} />
    </Section>
  );
}
