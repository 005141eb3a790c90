import { prefillWords } from './en/prefill.ts';
import { qualityWords } from './en/quality.ts';
import { inEnglish, loadWords } from './load-words.ts';
import { translated } from './translated.ts';
import type { LanguageTag, Spoken, Words } from './words.ts';

/** What only the command line says, in English: the app, which is loaded over a network, does without it. */
export const commandEnglish = { prefill: prefillWords, quality: qualityWords } as const;

export type CommandWords = Words & Spoken<typeof commandEnglish>;

/** Everything that the command line says, in one language. */
export async function loadCommandWords(language: LanguageTag): Promise<CommandWords> {
  if (language === 'en') return { ...inEnglish, ...commandEnglish };
  const { commandFrench } = await import('./fr/command-french.ts');
  const words = (await loadWords(language)) ?? inEnglish;
  return { ...words, ...translated<Spoken<typeof commandEnglish>>(commandEnglish, commandFrench) };
}
