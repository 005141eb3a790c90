import type { Translation, Words } from '../words.ts';
import { moment } from './record.ts';

/** The clinical note: one document of the whole record, for an EHR that takes documents where it takes no such resources. */
export const clinicalNoteWords: Translation<Words['clinicalNote']> = {
  title: 'Note clinique : augmentation vertébrale',
  replacing: (title, earlier) => `${title} (remplace : ${earlier})`,
  adding: (title, earlier) => `${title} (addenda à : ${earlier})`,
  performed: 'Date de l’intervention',
  notRecorded: 'non consignée',
  written: 'Rédaction',
  writtenBy: (who, at) => `${who}, le ${moment(at)}`,
  authorUnnamed: 'nom non consigné',
  onlyHere: 'Ce qui ne figure que dans cette note',
  carries: 'Enregistré d’aucune autre façon dans le DSE',
  notKept: label => `Le DSE n’a pas conservé : ${label}`,
  page: (page, of) => `page ${page} sur ${of}`,
  noGlyph: 'Les caractères absents de la police de ce document y figurent par leur numéro Unicode, entre crochets.',
  section: 'Note clinique',
  hint: 'Un seul document pour tout ce qui est consigné : évaluation, consentement, intervention, complications, réveil et suivi.',
  savePdf: 'Enregistrer en PDF',
  saveText: 'Enregistrer en texte',
  noPdf:
    'La partie de Vertaug qui produit les PDF n’a pas pu être chargée. Enregistrez la note en texte, ou réessayez quand la connexion sera rétablie.',
};
