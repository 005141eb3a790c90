import type { Translation, Words } from '../words.ts';
import { atLevel, inWords, number } from './wording.ts';

/** What the screen of the procedure says beyond its labels: what nobody knows, devices, dose, what does not add up. */
export const endOfCaseWords: Translation<Words['endOfCase']> = {
  amount: {
    notANumber: 'Ce n’est pas un nombre qui puisse être consigné : écrivez des chiffres, comme 4,5.',
    ambiguous: (asThousand, asDecimal) => `La virgule peut se lire de deux façons. Écrivez ${asThousand} ou ${asDecimal}.`,
  },
  unknown: {
    time: 'Heure inconnue parce que',
    reason: 'Motif inconnu parce que',
    grade: 'Grade inconnu parce que',
    known: '– c’est connu –',
  },
  levels: {
    leakage: level => `Une fuite sans symptômes n’est consignée qu’ici, ${atLevel(level)}. A-t-elle causé des symptômes ?`,
    addLeakage: level => `L’ajouter comme complication ${atLevel(level)}`,
  },
  devices: {
    heading: 'Matériel et implants',
    intro: 'Ciment, ballonnets, implants : ce qu’il faut pouvoir retrouver par son lot.',
    add: 'Ajouter du matériel',
    nth: nth => `Matériel no ${number(nth)}`,
    remove: nth => `Retirer le matériel no ${number(nth)}`,
    description: 'Ce que c’est',
    descriptionHint: 'par exemple du ciment osseux',
    udi: 'IUD (UDI)',
    udiHint: 'Lisez-le au lecteur ou collez-le ; il est gardé tel quel.',
    lot: 'Lot',
    read: parts => `On y lit : ${inWords(parts)}.`,
    identifier: digits => `identifiant ${digits}`,
    madeOn: date => `fabrication : ${date}`,
    expires: date => `péremption : ${date}`,
    lotRead: lot => `lot ${lot}`,
    serial: serial => `numéro de série ${serial}`,
    checkDigit: 'La clé de contrôle de l’identifiant ne concorde pas : a-t-il été lu jusqu’au bout ?',
    otherLot: read => `L’IUD donne le lot ${read}, et un autre lot figure ici.`,
    hibc: 'Un code HIBC : il est gardé tel quel. Saisissez le lot à la main.',
    other: 'Aucune partie ne peut se lire comme un IUD. C’est gardé tel quel ; saisissez le lot à la main.',
  },
  dose: {
    heading: 'Dose de rayonnement et images',
    intro: 'Telle que l’appareil l’affiche. Ce qu’il n’affiche pas reste vide.',
    unit: 'Unité',
    pickUnit: 'Unité…',
    units: { 'Gy.cm2': 'Gy·cm²', 'mGy.cm2': 'mGy·cm²', 'cGy.cm2': 'cGy·cm²', 'dGy.cm2': 'dGy·cm²', 'uGy.m2': 'µGy·m²' },
    unitMissing: 'Choisissez l’unité : sans elle, le nombre n’est pas consigné.',
    recordedAs: value => `Consigné comme ${number(value)} Gy·cm².`,
    images: 'Images archivées',
  },
  summaryHint: 'Appuyez sur le nom d’une ligne pour aller là où elle se modifie.',
  sections: { session: 'Le déroulement', end: 'À la fin' },
  procedureRemarks: {
    'end-before-start': 'La fin précède le début.',
    'start-in-the-future': 'Le début n’est pas encore arrivé.',
    'end-in-the-future': 'La fin n’est pas encore arrivée.',
    'time-out-after-start': 'Le temps d’arrêt est consigné après le début.',
    'observed-and-none-recorded': 'Des complications ont été observées, et aucune n’est consignée ci-dessous.',
    'none-observed-and-recorded': 'Aucune n’a été observée, et une complication du même jour est consignée ci-dessous.',
    'large-volume': 'Un volume inhabituel pour un seul niveau. La virgule est-elle à sa place ?',
  },
  complicationRemarks: {
    'grade-1-and-major': 'Grade 1, et une conséquence qui la rend majeure. Est-ce bien les deux ?',
    'grade-5-and-not-fatal':
      'Le grade 5 est un décès, et l’issue en est une autre. Laquelle est la bonne ? Ceci ne peut pas être envoyé ainsi.',
    'fatal-and-not-grade-5': 'L’issue est mortelle, et le grade n’est pas 5. Lequel est le bon ? Ceci ne peut pas être envoyé ainsi.',
    'death-and-not-fatal': 'Un décès est consigné, et l’issue en est une autre. Laquelle est la bonne ?',
    'fatal-and-no-death': 'L’issue est mortelle, et la réponse pour le décès est « non » ci-dessus. Laquelle est la bonne ?',
    'harm-and-resolved': 'Des séquelles permanentes, et l’issue « résolue ». Est-ce bien les deux ?',
    'before-the-procedure': 'C’est avant le début de l’intervention.',
    'in-the-future': 'Ce moment n’est pas encore arrivé.',
  },
  complication: {
    storedAs: parts => `Sera enregistrée comme : ${parts}.`,
    outcome: outcome => `issue : ${outcome.toLowerCase()}`,
    review: triggers =>
      `Votre service passe en revue chaque cas de ce genre (${inWords(triggers)}) : paramètre de pratique, section VII.B. Ce rappel n’est pas envoyé.`,
    triggers: {
      death: 'décès',
      infection: 'infection',
      neurologic: 'complication neurologique',
      'pulmonary-embolus': 'embolie pulmonaire symptomatique',
    },
  },
};
