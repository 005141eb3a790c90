import type { Translation, Words } from '../words.ts';
import { inWords, number } from './wording.ts';

/** What the screen of recovery says beyond its labels. */
export const recoveryWords: Translation<Words['endOfCase']['recovery']> = {
  notBegun: 'Rien dont se remettre pour l’instant : dites sous Intervention comment elle s’est terminée.',
  bedRest: 'Alitement et surveillance',
  bedRestHint: 'L’état du patient et la sédation en fixent la durée ; le paramètre de pratique ne donne aucune heure.',
  beforeLeaving: 'Avant le départ du patient',
  leaving: 'Départ',
  addCheck: 'Ajouter un contrôle',
  check: (position, time) => `Contrôle ${number(position)}, ${time}`,
  strength: how => `force ${how.toLowerCase()}`,
  neurology: how => `neurologie ${how.toLowerCase()}`,
  changed: (at, signs, stands) =>
    `${at ?? 'À une heure non consignée'} : pas comme avant l’intervention : ${inWords(signs.map(sign => sign.toLowerCase()))}.${stands ? '' : ' Un contrôle ultérieur l’a trouvé comme avant.'}`,
  addComplication: 'Le consigner comme complication',
  title: 'Réveil et surveillance',
  worse: 'Moins bien qu’avant l’intervention',
  checkedBy: who => `contrôle fait par ${who}`,
  watchedBy: who => `sous la surveillance de ${who}`,
  nothingMore: 'rien d’autre de consigné',
};
