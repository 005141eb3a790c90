import Box from '@mui/material/Box';
import type { FieldId } from '../../assessment/case/field.ts';
import { decidedBy, openFields, type PayerRules, type Weighed, weighRules } from '../../assessment/coverage/weigh.ts';
import type { Standing } from '../../assessment/coverage/weigh-criterion.ts';
import { coveragePage, coverageText } from '../../record/coverage/coverage-page.ts';
import { basisInWords, criterionInWords, noteOfRule, ruleInWords, sourceInWords } from '../../record/coverage/criterion-in-words.ts';
import { coverageWordsIn } from '../../words/later/coverage-words.ts';
import { useCaseWords, useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { Tag, type TagShape } from '../parts/words/tag.tsx';
import type { TagTone } from '../parts/words/tag-tone.ts';
import { NoteActions } from '../stages/note-actions.tsx';
import { CoverageDocument } from './coverage-document.tsx';

const LOOKS: Readonly<Record<Standing, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  documented: { tone: 'fresh', shape: 'solid' },
  otherwise: { tone: 'plain', shape: 'double' },
  'not-documented': { tone: 'ask', shape: 'dashed' },
};

interface RulesProps {
  readonly rules: PayerRules;
  readonly onGoTo: (field: FieldId) => void;
}

/** One payer's rules: where they come from, how far the record documents them, and folded below it each criterion with what it rests on. */
export function RulesBeside({ rules, onGoTo }: RulesProps) {
  const words = useWords();
  const [current] = useCase();
  const say = coverageWordsIn(words.language);
  const { rule, weighed, kept } = weighRules(rules, current);
  const saying = { words, say };
  const { source, state } = sourceInWords(rules, saying);
  const deciding = decidedBy(rule, 'otherwise').flatMap(({ criterion }) => (criterion ? [criterionInWords(criterion, rules, saying)] : []));
  const title = say.rules(rules.payer, rules.number);
  const list = (heading: string, of: readonly Weighed[]) =>
    of.length === 0 ? null : (
      <>
        <Box component="h4" sx={{ fontSize: '0.875rem', fontWeight: 600, m: 0, mt: 1 }}>
          {heading}
        </Box>
        <RuleList of={of} rules={rules} onGoTo={onGoTo} />
      </>
    );
  return (
    <Box component="section" aria-label={title} sx={{ borderTop: 1, borderColor: 'line', py: 0.75 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.5, alignItems: 'baseline' }}>
        <Box component="h3" sx={{ typography: 'h3', m: 0, overflowWrap: 'anywhere' }}>
          {title}
        </Box>
        <StandingTag standing={rule.standing} />
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {rule.standing === 'not-documented' ? say.openAnswers(openFields(rule).length) : null}
          {rule.standing === 'otherwise' ? say.decidedBy(words.record.inWords([...new Set(deciding)])) : null}
        </Box>
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
        {source} {rules.read ? state : <Box component="strong">{state}</Box>}
      </Box>
      <Box component="details">
        <Box component="summary" aria-label={say.showOf(title)} sx={{ cursor: 'pointer', minHeight: { xs: 44, sm: 24 }, py: 0.5 }}>
          {say.show}
        </Box>
        <RuleList of={[rule]} rules={rules} onGoTo={onGoTo} />
        {list(say.weighed, weighed)}
        {list(say.kept, kept)}
      </Box>
      <Page rules={rules} title={title} />
    </Box>
  );
}

/** What is sent with a prior authorization, in the language of the case. */
function Page({ rules, title }: { readonly rules: PayerRules; readonly title: string }) {
  const words = useWords();
  const caseWords = useCaseWords();
  const { now } = useWorkspace();
  const [current] = useCase();
  const saying = { words: caseWords, say: coverageWordsIn(caseWords.language) };
  const { page } = coverageWordsIn(words.language);
  return (
    <>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {page.heading}
        {words.app.colon} {words.printing.notSent}
      </Box>
      <NoteActions
        note={page.headingOf(title)}
        fileName={`vertaug-${rules.id}`}
        text={() => coverageText(rules, current, saying, now())}
        document={() => <CoverageDocument page={coveragePage(rules, current, saying, now())} words={caseWords} />}
      />
    </>
  );
}

function StandingTag({ standing }: { readonly standing: Standing }) {
  const say = coverageWordsIn(useWords().language);
  return <Tag {...LOOKS[standing]}>{say.standing[standing]}</Tag>;
}

function RuleList({ of, rules, onGoTo }: RulesProps & { readonly of: readonly Weighed[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& ul': { borderLeft: 1, borderColor: 'line', pl: { xs: 1, sm: 1.5 } } }}>
      {of.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules are data of the site, and none comes or goes
        <RuleItem key={index} weighed={each} rules={rules} onGoTo={onGoTo} />
      ))}
    </Box>
  );
}

function RuleItem({ weighed, rules, onGoTo }: RulesProps & { readonly weighed: Weighed }) {
  const words = useWords();
  const [current] = useCase();
  const saying = { words, say: coverageWordsIn(words.language) };
  const { rule, criterion, standing, bases, parts } = weighed;
  const note = noteOfRule(rule, saying);
  const asked = criterion ? criterionInWords(criterion, rules, saying) : ruleInWords(rule, rules, saying);
  return (
    <Box component="li" sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Box component="span" sx={{ fontWeight: criterion ? 400 : 600 }}>
          {asked}
        </Box>
        <StandingTag standing={standing} />
        {criterion
          ? bases.map(basis => {
              const { field } = basis;
              const told = basisInWords(basis, criterion, rules, current, saying);
              return (
                <Box component="span" key={`${basis.level}`} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                  {field === undefined ? (
                    told
                  ) : (
                    <LinkButton aria-label={words.record.line(asked, told)} onClick={() => onGoTo(field)}>
                      {told}
                    </LinkButton>
                  )}
                </Box>
              );
            })
          : null}
      </Box>
      {note === undefined ? null : <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{note}</Box>}
      {parts.length > 0 ? <RuleList of={parts} rules={rules} onGoTo={onGoTo} /> : null}
    </Box>
  );
}
