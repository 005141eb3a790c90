import type { LanguageTag } from '../../plain/language-tag.ts';
import { inEnglish, loadWords } from '../load-words.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';
import { type CommandWords, commandEnglish } from './command-words.ts';

/** Everything that the command line says, in one language. */
export async function loadCommandWords(language: LanguageTag): Promise<CommandWords> {
  if (language === 'en') return { ...inEnglish, ...commandEnglish };
  const { commandFrench } = await import('../fr/command-french.ts');
  const words = (await loadWords(language)) ?? inEnglish;
  return { ...words, ...translated<Spoken<typeof commandEnglish>>(commandEnglish, commandFrench) };
}
