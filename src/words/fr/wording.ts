import { once } from '../../plain/memo.ts';
import { listFormat } from '../list-format.ts';

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

const numbers = once(() => new Intl.NumberFormat('fr-CA'));
const lists = listFormat('fr-CA');

/** "4,5" */
export const number = (value: number): string => numbers().format(value);

/** "L1, L2 et L3" */
export const inWords = (items: readonly string[]): string => lists.format(items);

/** "1 question", "12 questions"; none is singular in French. */
export const count = (value: number, one: string, many: string): string => `${number(value)} ${value < 2 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "à L1", "au sacrum", "à l’aileron sacré gauche" */
export function atLevel(level: string): string {
  if (level.startsWith('sacrum')) return `au ${level}`;
  return level.startsWith('aileron') ? `à l’${level}` : `à ${level}`;
}

export const atLevels = (levels: readonly string[]): string => inWords(levels.map(atLevel));

/** "de L1", "du sacrum", "de l’aileron sacré gauche" */
export function ofLevel(level: string): string {
  if (level.startsWith('sacrum')) return `du ${level}`;
  return level.startsWith('aileron') ? `de l’${level}` : `de ${level}`;
}

/** A FHIR date in words, as precise as it is; undefined for what is none. */
export function dayInWords(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && named === undefined)) return undefined;
  const date = day === undefined ? undefined : day === '01' ? '1er' : String(Number(day));
  return [date, named, year].filter(part => part !== undefined).join(' ');
}
