import type { Translation, Words } from '../words.ts';
import { inWords, number } from './wording.ts';

/** What stands on paper and in notes, and on the buttons that bring it there. */
export const printingWords: Translation<Words['printing']> = {
  print: 'Imprimer',
  printOf: document => `Imprimer : ${document}`,
  printed: moment => `Imprimé le ${moment}`,
  copy: 'Copier le texte',
  copyOf: document => `Copier le texte : ${document}`,
  save: 'Enregistrer dans un fichier',
  saveOf: document => `Enregistrer dans un fichier : ${document}`,
  copied: 'Le texte est dans le presse-papiers. Il contient des données du patient.',
  notCopied: 'Le navigateur ne laisse pas cette page utiliser le presse-papiers. Enregistrez plutôt dans un fichier.',
  receiver: 'DSE',
  notSent: 'Rien d’ici ne s’envoie à part : à copier, imprimer ou enregistrer.',
  operativeNote: {
    text: 'Texte de la note',
    around: (patient, foot) => `Au-dessus figure toujours : ${patient}. Au-dessous, en texte : ${foot}.`,
    asRecorded: 'Telle que consignée : ce qui change sous Intervention change ici.',
    edited: 'Modifiée. Ce qui change sous Intervention n’y change rien.',
    restore: 'Revenir à ce qui est consigné',
    bringBack: 'Reprendre mon texte',
    changed: lines =>
      lines.length === 0
        ? 'Depuis que vous avez modifié cette note, quelque chose a été retiré de ce qui est consigné.'
        : `Depuis que vous avez modifié cette note, ce qui est consigné a changé. Lignes nouvelles : ${inWords(lines.map(line => `« ${line} »`))}.`,
    addLines: 'Ajouter ces lignes sous mon texte',
    keep: 'Garder mon texte tel quel',
  },
  assessment: {
    title: 'Note préopératoire : augmentation vertébrale',
    heading: 'Note préopératoire',
    hint: 'Ce qui a été répondu sous Évaluation et Planification, avec les sources qui figuraient à côté.',
    stands: 'Où en sont les réponses',
    matches: 'Les réponses correspondent à',
    matchesNone: 'aucune indication du paramètre de pratique pour l’instant',
    against: 'Répondu présent, à l’encontre',
    wholePatient: 'Patient dans son ensemble',
    plan: 'Planification',
    counted: 'Niveau compté',
    notCounted: 'non encore confirmé',
    chart: 'Au dossier',
    notAnswered: 'Sans réponse',
    askAgain: day => `répondu le ${day}, à redemander`,
    lastDose: drug => `Dernière dose (${drug})`,
    lastDoseUnknown: 'demandé, inconnu',
    score: score => `${number(score)} sur 10`,
    written: 'Rédaction',
    by: 'Par',
  },
};
