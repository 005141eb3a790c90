import { LANGUAGE_TAGS, type LanguageTag } from '../../plain/language-tag.ts';
import { UsageProblem } from '../usage-problem.ts';

/** `--language`; English where it is left out. */
export function readLanguage(text: string | undefined): LanguageTag {
  const language = LANGUAGE_TAGS.find(tag => tag === (text ?? 'en'));
  if (language === undefined) throw new UsageProblem(`--language takes ${LANGUAGE_TAGS.join(' or ')}, not "${text}".`);
  return language;
}
