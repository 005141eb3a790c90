import { isLevel } from '../../parameter/levels.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { coverageWordsIn } from '../../words/later/coverage-words.ts';
import type { Words } from '../../words/words.ts';

const LONGEST = 200;

/**
 * What the question of a payer that a field answers is called, by the words of the language or of the site's own rules (`coverage` of config.json).
 * Undefined: it is none, or of rules that the site has no more.
 */
export function payerPlaceInWords(field: string, coverage: readonly unknown[], words: Words): string | undefined {
  const [, key, level] = /^coverage\.([^@]+)(?:@(.+))?$/.exec(field) ?? [];
  if (key === undefined) return undefined;
  const known: Readonly<Record<string, string>> = coverageWordsIn(words.language).question;
  const called = Object.hasOwn(known, key) ? known[key] : ownWords(key, coverage);
  if (called === undefined) return undefined;
  return words.record.line(
    words.app.ofPayer,
    level !== undefined && isLevel(level) ? words.record.line(words.codes.level[level], called) : called,
  );
}

/** Of rules that a site wrote: their questions have the rules' id before their own. */
function ownWords(key: string, coverage: readonly unknown[]): string | undefined {
  for (const rules of coverage) {
    if (!isJsonObject(rules) || !Array.isArray(rules.questions)) continue;
    const question: unknown = rules.questions.find(each => isJsonObject(each) && key === `${String(rules.id)}.${String(each.id)}`);
    if (isJsonObject(question) && typeof question.words === 'string') return asQuoted(question.words, LONGEST);
  }
  return undefined;
}
