import type { Translation, Words } from '../words.ts';
import { atLevel, number, ofLevel } from './wording.ts';

/** What the map of the levels and the list beside it say. */
export const spineWords: Translation<Words['spine']> = {
  heading: 'Colonne vertébrale',
  show: 'Montrer la colonne',
  hide: 'Masquer la colonne',
  sideView: 'Vue de profil, l’avant à gauche',
  frontView: 'Sacrum : vue de face, la droite du patient est à votre gauche',
  keys: 'Les flèches changent d’un niveau, Page précédente et Page suivante d’une région. Tapez le nom d’un niveau pour y aller ; Entrée l’ouvre.',
  side: { 'sacral-ala-left': 'G', 'sacral-ala-right': 'D' },
  line: parts => parts.join(' · '),
  chosen: 'choisi',
  suggested: 'suggéré',
  tumour: 'tumeur',
  lesion: 'lésion',
  cement: date => (date === undefined ? 'ciment, sans date' : `ciment, ${date}`),
  earlierCement: 'ciment déjà en place',
  cementWithoutLevel: 'Du ciment sans niveau',
  cementWithoutLevelAdvice: 'Le dossier ne nomme pas le niveau. Cherchez-le sur les images.',
  numberOpen: 'numéro à confirmer',
  confirmationOpen: 'à confirmer',
  lesionWithoutLevel: 'Une tumeur ou une lésion sans niveau',
  more: more => `${number(more)} de plus`,
  fewer: 'Moins',
  warned: what => `attention : ${what}`,
  warning: {
    contraindication: 'contre-indication',
    'not-consented': 'hors du consentement',
    'not-planned': 'non choisi',
    'not-performed': 'non traité',
    'words-owed': 'motifs attendus',
  },
  nothing: level => `Le dossier ne situe rien ${atLevel(level)}.`,
  questionsOf: level => `Questions ${ofLevel(level)}`,
  close: 'Fermer',
  announce: {
    chosen: levels => `Choix : ${levels}.`,
    leftOut: levels => `Retrait : ${levels}.`,
  },
  counted: {
    question: level => `Comment le numéro ${ofLevel(level)} a été compté`,
    identified: level => `Comment le repérage ${ofLevel(level)} a été fait`,
    hint: 'L’indication comprend la confirmation du niveau par l’imagerie (IV.C.1.c).',
    note: 'Comment, en mots',
    transitional: 'Un rapport parle d’une anatomie de transition : le numéro dépend de l’endroit où le compte a commencé.',
  },
};
