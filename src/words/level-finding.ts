import type { FirstWords } from './words.ts';

type LevelWords = FirstWords['app']['levels'];

/** What the chart says of a level in a few words: a fracture by its age, anything else by its name; it has no age of a fracture. */
export function levelFindingInWords(
  { what, acuity }: { readonly what: 'fracture' | keyof LevelWords['what']; readonly acuity: keyof LevelWords['acuity'] },
  { app }: FirstWords,
): string {
  const age = app.levels.acuity[acuity];
  if (what === 'fracture') return age;
  return acuity === 'unknown' ? app.levels.what[what] : `${app.levels.what[what]}, ${age}`;
}
