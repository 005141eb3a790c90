import Box from '@mui/material/Box';
import { type AskedFor, askedIn } from '../../../assessment/placements/asked-in.ts';
import type { ServingFact } from '../../../assessment/placements/served.ts';
import { type AmbiguityId, ambiguitiesAt } from '../../../parameter/ambiguities.ts';
import { type RequirementWords, requirementWordsIn } from '../../../words/later/requirement-words.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';

export interface WhyListProps {
  /** Of the part of the screen. */
  readonly title: string;
  /** The controls in it, by their fields. */
  readonly fields: readonly string[];
}

/** What the practice parameter asks for in a part of a screen, by section, with what it leaves open; and what it does not ask for. */
export function WhyList({ title, fields }: WhyListProps) {
  const words = useWords();
  const say = requirementWordsIn(words.language);
  const [current] = useCase();
  const { asked, beside } = askedIn(fields, current);
  return (
    <Box
      component="ul"
      aria-label={say.listOf(title)}
      sx={{ m: 0, pl: 2, fontSize: '0.875rem', color: 'text.secondary', maxWidth: '46rem' }}
    >
      {asked.map(each => (
        <Box component="li" key={each.id} sx={{ mb: 0.25 }}>
          <Box component="span" sx={{ color: 'text.primary' }}>
            {words.record.line(say.section(each.section), aboutOf(each, words, say))}
          </Box>
          {each.facts.length > 0 ? ` ${say.asked(named(each.facts, words))}` : null}
          {firstSaidAt(each, asked).map(open => (
            <Box key={open}>{say.open[open]}</Box>
          ))}
        </Box>
      ))}
      {beside.length > 0 ? <li>{say.beside(named(beside, words))}</li> : null}
    </Box>
  );
}

/** What is open about it, where it is the first of these that it is about. */
function firstSaidAt(each: AskedFor, asked: readonly AskedFor[]): readonly AmbiguityId[] {
  const before = ambiguitiesAt(asked.slice(0, asked.indexOf(each)).map(({ id }) => id));
  return ambiguitiesAt([each.id]).filter(open => !before.includes(open));
}

const hasWords = <T extends object>(words: T, id: string): id is Extract<keyof T, string> => Object.hasOwn(words, id);

function aboutOf({ id }: AskedFor, { parameter }: Words, say: RequirementWords): string {
  if (hasWords(say.about, id)) return `${say.about[id]}.`;
  const kind = id.startsWith('IND') ? say.indication : say.contraindication;
  return hasWords(parameter.criteria, id) ? `${parameter.criteria[id]}, ${kind}.` : '';
}

function named(facts: readonly ServingFact[], { facts: said, record }: Words): string {
  return record.inWords([...new Set(facts.map(({ stage, name }) => nameOf(name, said[stage])))]);
}

/** What it is called; of a choice that is called by its code, what it stands in. */
function nameOf(name: string, called: Readonly<Record<string, string>>): string {
  const own = called[name];
  if (own !== undefined) return own;
  const within = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return within === '' ? name : nameOf(within, called);
}
