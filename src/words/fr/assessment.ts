import type { Translation, Words } from '../words.ts';
import { atLevels, count, inWords } from './wording.ts';

const at = (what: string, levels: readonly string[]) => (levels.length === 0 ? what : `${what} ${atLevels(levels)}`);

/** The decision line, part by part: of answers and of what the chart suggests, never of what may be done. */
export const assessmentWords: Translation<Words['assessment']> = {
  optional: 'facultatif',
  folded: {
    named: (names: readonly string[], searched: string) => `${names.join(', ')} : rien trouvé ${searched}`,
    nothingFound: (number: number, searched: string) => `${number} de plus : rien trouvé ${searched}`,
    ofThese: (number: number, searched: string) =>
      `${number === 1 ? 'Pour l’une d’elles' : `Pour ${number} d’entre elles`} : rien trouvé ${searched}`,
    reading: (number: number) => `${number} de plus : ce qui s’y rapporte est encore en cours de lecture.`,
    together: (questions: readonly string[]) => `Répondu « absent » en une fois : ${questions.join(' ; ')}.`,
    optional: (number: number) =>
      number === 1
        ? 'Une autre indication, facultative : l’une est remplie.'
        : `${number} autres indications, facultatives : l’une est remplie.`,
    open: 'Une par une',
    close: 'Replier',
  },
  reads: {
    Patient: 'la fiche du patient',
    Condition: 'les problèmes de santé',
    MedicationStatement: 'les médicaments déclarés',
    MedicationRequest: 'les ordonnances',
    MedicationAdministration: 'les administrations de médicaments',
    AllergyIntolerance: 'les allergies',
    Observation: 'les résultats de laboratoire et les échelles',
    ImagingStudy: 'les examens d’imagerie',
    DiagnosticReport: 'les rapports',
    Procedure: 'les interventions antérieures',
    ServiceRequest: 'les demandes de consultation',
    RelatedPerson: 'les proches',
    Consent: 'les consentements',
  },
  decision: {
    notRead: names => `Lecture impossible : ${inWords(names)}.`,
    notReadToTheEnd: names => `Lecture interrompue avant la fin : ${inWords(names)}.`,
    sessionExpired:
      'La séance avec le DSE a expiré : plus rien ne peut être lu ni envoyé avant que quelqu’un n’ouvre la session de nouveau, ci-dessous. Ce qui a été saisi reste.',
    stillReading: 'La lecture du dossier se poursuit.',
    matched: (what, levels) => `Vos réponses correspondent à : ${at(what, levels)}.`,
    alsoMatched: (what, levels) => `Elles correspondent aussi à : ${at(what, levels)}.`,
    incompletelyDocumented: levels =>
      `La fracture ostéoporotique douloureuse ${atLevels(levels)} n’est pas entièrement documentée : ni la douleur réfractaire ni la réduction des activités n’a reçu la réponse « présent ».`,
    noneMatched: 'Vos réponses ne correspondent encore à aucune indication du paramètre de pratique.',
    /** Of a relative contraindication; absolute ones stand among the hard facts. */
    present: (what, levels) => `Répondu présent : ${at(what, levels)} (contre-indication relative).`,
    suggestedLevels: levels => `Le dossier suggère aussi ${inWords(levels)}, à confirmer.`,
    onlySuggestedLevels: levels => `Le dossier suggère ${inWords(levels)}, à confirmer.`,
    suggestedOpen: number => `${count(number, 'suggestion attend', 'suggestions attendent')} votre réponse.`,
    stale: (value, age) => (age === undefined ? `${value} : trop ancien.` : `${value} : date d’${age}.`),
    open: number => (number === 0 ? 'Aucune question en suspens.' : `${count(number, 'question', 'questions')} en suspens.`),
    wordsOwed: number => `${count(number, 'point demande', 'points demandent')} un mot d’explication.`,
  },
};
