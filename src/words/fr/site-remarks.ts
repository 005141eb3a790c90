import type { siteRemarkWords as english } from '../en/site-remarks.ts';
import { realDay } from '../real-day.ts';
import type { Spoken } from '../words.ts';
import { dayInWords } from './wording.ts';

function date(day: string): string {
  const found = realDay(day);
  return dayInWords(found?.year, found?.month, found?.day) ?? day;
}

export const siteRemarkWords: Spoken<typeof english> = {
  nobody: technique => `Cet établissement n’a consigné de privilèges pour ${technique} chez aucun opérateur.`,
  'not-listed': name => `Le registre des opérateurs de cet établissement ne nomme pas ${name}.`,
  'non-physician': name => `Cet établissement a consigné ${name} comme praticien de radiologie non médecin.`,
  'in-part': name => `Les titres et compétences de ${name} sont consignés en partie.`,
  'all-ended': (name, on) => `Ce que cet établissement a consigné de ${name} valait jusqu’au ${date(on)}.`,
  'not-recorded': (name, technique) => `Cet établissement n’a consigné aucun privilège pour ${technique} chez ${name}.`,
  ended: (name, technique, on) => `Les privilèges consignés de ${name} pour ${technique} ont pris fin le ${date(on)}.`,
  'begins-later': (name, technique, on) => `Les privilèges de ${name} pour ${technique} sont consignés à partir du ${date(on)}.`,
  operatorNoPhysician: 'Le paramètre de pratique réserve le rôle d’opérateur principal aux médecins. Un mot est demandé à la révision.',
  atHand: {
    'FAC-7.ct': 'la TDM',
    'FAC-7.mr': 'l’IRM',
    'FAC-9.surgical': 'la chirurgie d’une complication',
    'FAC-9.interventional': 'l’intervention pour une complication',
    'FAC-9.medical': 'les soins médicaux et d’urgence',
  },
  recordedAtHand: what => `L’établissement a consigné comme disponibles sans délai : ${what}.`,
  recordedNotAtHand: what => `Consignés comme non disponibles sans délai : ${what}.`,
  place: 'Ce qui est consigné (dans un nouvel onglet)',
};
