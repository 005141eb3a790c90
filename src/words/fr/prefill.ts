import type { CommandWords } from '../command/command-words.ts';
import type { Translation } from '../words.ts';
import { count } from './wording.ts';

type Say = CommandWords['prefill'];

function fault(reason: Parameters<Say['fault']>[0]): string {
  switch (reason.kind) {
    case 'missing':
      return 'Rien ne porte ce nom.';
    case 'empty':
      return 'Il n’y a rien dedans.';
    case 'cut':
      return 'La fin manque : le contenu est incomplet. Copiez-le de nouveau.';
    case 'xml':
      return 'C’est du XML ; Vertaug lit FHIR en JSON.';
    case 'utf-16':
      return 'Il est écrit en UTF-16 ; FHIR est lu en UTF-8. Enregistrez-le en UTF-8.';
    case 'not-fhir':
      return 'C’est du JSON, mais aucune ressource FHIR.';
    case 'too-long':
      return 'C’est un seul document de plus de 500 Mo. En NDJSON, une ressource par ligne, il pourrait être lu.';
    case 'folder-empty':
      return 'Aucun fichier ne s’y termine par .json, .ndjson, .jsonl ou .gz.';
    case 'no-such-patient':
      return 'Le serveur n’a pas ce patient.';
    case 'no-procedure':
      return 'Le dossier n’a pas cette intervention avec une date ; on ne peut donc pas dire ce qui l’a suivie.';
    case 'not-opened':
      return `L’ouverture a échoué : ${reason.message}.`;
    case 'not-judged':
      return `Vertaug a renoncé à ce dossier, et c’est un défaut de Vertaug : ${reason.message}.`;
    case 'not-json':
      return `Ce n’est plus du JSON à partir de la ligne ${reason.line}, colonne ${reason.column}.`;
    case 'fewer':
      return `On y annonce ${reason.type} (${reason.listed} ou plus), et il y en a ${reason.here} ici.`;
    case 'outcome':
      return `C’est ce qu’un serveur a répondu à la place des données : ${reason.says === '' ? 'rien de plus' : reason.says}`;
    case 'not-read':
      return reason.says;
  }
}

export const prefillWords: Translation<Say> = {
  unnamed: 'Nom non inscrit',
  born: date => `naissance : ${date}`,
  notInInput: 'La fiche du patient n’a pas été trouvée.',
  asOf: (moment, source) => `En date du ${moment} UTC. Lu dans ${source}.`,
  since: moment =>
    `Seulement ce qui est daté ou a été modifié depuis le ${moment} UTC ; chaque question est jugée selon le dossier entier.`,
  suggestedLevels: 'Niveaux que le dossier suggère',
  noLevel: 'Le dossier ne suggère aucun niveau.',
  fields: 'À côté des questions',
  field: {
    'CARE-PRE-5.inr': 'RIN',
    'CARE-PRE-5.platelets': 'Plaquettes',
    'CARE-PRE-5.aptt': 'Temps de céphaline activée',
    'CARE-PRE-5.fibrinogen': 'Fibrinogène',
    'CARE-PRE-5.haemoglobin': 'Hémoglobine',
    'CARE-PRE-5.creatinine': 'Créatinine',
    'CARE-PRE-5.creatinine-clearance': 'Clairance de la créatinine',
    'CARE-PRE-6.function': 'Fonction et état général',
    'CARE-PRE-7.vital-signs': 'Signes vitaux, taille et poids',
    'CARE-PRE-9.neurology': 'Grade neurologique',
    'CARE-PRE-10.referral': 'Demande de consultation',
    'CARE-PRE-11.earlier-augmentation': 'Augmentation antérieure',
    'CARE-POST-8.densitometry': 'Densitométrie osseuse',
    'CON-ABS-1.infection-signs': 'Signes d’infection',
    'CONS-1.consent-on-file': 'Consentement au dossier',
    'RAD-5.dose': 'Dose de rayonnement de la séance',
  },
  spine: 'rachis',
  nothingFound: searched => `Rien trouvé ${searched}`,
  nothingSince: 'Rien n’est daté ni n’a été modifié depuis.',
  byText: 'reconnu au texte, à confirmer',
  unclassified: number => `Non classé : ${count(number, 'élément', 'éléments')} dont aucune question ne tient compte ; à vous d’en juger`,
  unreadable: number => `Non compris : ${count(number, 'ressource', 'ressources')}`,
  noDate: 'sans date',
  fault,
  remark: {
    'no-chart': 'C’est du FHIR, mais le dossier de personne.',
    strangers: patients =>
      `On y trouve aussi des données de ${count(patients.length, 'patient', 'patients')} dont la fiche n’y est pas (${patients.slice(0, 3).join(', ')}${patients.length > 3 ? ', …' : ''}) ; elles ont été laissées de côté.`,
    orphans: places =>
      `On y trouve aussi ${count(places.length, 'ressource', 'ressources')} dont le patient est introuvable (${places.slice(0, 5).join(' ; ')}${places.length > 5 ? ' ; …' : ''}) ; ce qui s’y lit n’entre dans les réponses d’aucun patient.`,
    server: says => `Remarque du serveur : ${says}`,
  },
  caveat: says => `Le serveur dit de ce qu’il donne : « ${says} »`,
  remarked: says => `Remarque du serveur : « ${says} »`,
  emptyChart:
    'Le serveur a répondu à chaque recherche pour ce patient, et chaque fois sans rien. Le dossier d’un nouveau patient peut être vide ; il se peut aussi qu’il ne soit pas montré ici.',
  nobody: 'Aucun dossier de patient n’a été trouvé.',
};
