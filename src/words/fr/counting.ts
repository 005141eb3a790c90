import type { CommandWords } from '../command/command-words.ts';
import type { Translation } from '../words.ts';
import { count, number } from './wording.ts';

const time = (seconds: number): string =>
  seconds < 90 ? `${number(Math.round(seconds))}\u00a0s` : `${number(Math.round(seconds / 60))}\u00a0min`;

export const countingWords: Translation<CommandWords['counting']> = {
  reading: (percent, resources, secondsLeft) =>
    `${percent}\u00a0% lus${resources === 0 ? '' : `, ${count(resources, 'ressource', 'ressources')}`}${secondsLeft === undefined ? '' : `, encore ${time(secondsLeft)} de lecture environ`}`,
  readingLines: resources => `${count(resources, 'ressource lue', 'ressources lues')}, ligne par ligne`,
  counting: 'Comptage',
  readAgain: (files, seconds) =>
    `${count(files, 'fichier contient', 'fichiers contiennent')} des lignes que DuckDB ne prend pas\u00a0: relu ligne par ligne en ${number(Number(seconds.toFixed(1)))}\u00a0s.`,
  slow: why =>
    `DuckDB ne se charge pas sur cette machine (${why}). Les nombres sont les mêmes sans lui\u00a0; cela prend plus de temps, et de la mémoire pour chaque séance, quoi que dise --memory.`,
  failed(failure) {
    switch (failure.kind) {
      case 'memory':
        return `${number(failure.megabytes)}\u00a0Mo de mémoire ne suffisent pas à ce comptage\u00a0: donnez-en plus avec --memory. Rien n’a été compté.`;
      case 'no-room':
        return `Le disque est plein\u00a0: il n’y a plus de place pour ${failure.folder}. Faites de la place, ou nommez un autre dossier temporaire dans TMPDIR. Rien n’a été compté.`;
      case 'no-folder':
        return `Aucun dossier ne peut être créé dans le dossier temporaire ${failure.path} (${failure.message}). Nommez-en un autre dans TMPDIR. Rien n’a été compté.`;
      case 'not-written':
        return `${failure.path} n’a pas pu être écrit (${failure.message}). Ce qui s’y trouvait y est encore.`;
    }
  },
};
