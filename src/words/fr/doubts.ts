import type { Translation, Words } from '../words.ts';

/** What is asked about, and the answer that it is right. */
export const doubtWords: Translation<Words['doubts']> = {
  heading: 'À vérifier',
  hint: 'Rien de ceci n’empêche l’envoi. Corrigez, ou dites que c’est exact.',
  implausible: amount => `${amount} : est-ce exact ?`,
  offRange: (instrument, value, from, to) => `${instrument} : les totaux vont de ${from} à ${to}. ${value} est-il exact ?`,
  fahrenheit: (value, celsius) => `${value} °C : est-ce exact ? ${value} °F font ${celsius} °C.`,
  crossed: pressure => `${pressure} : est-ce exact ? La première n’est pas plus haute que la seconde.`,
  overLimit: (amount, most) => `${amount} dépasse le niveau de ${most} de cet établissement. Est-ce exact ?`,
  overLimitInAll: (amount, most) => `${amount} de ciment en tout dépasse le niveau de ${most} de cet établissement. Est-ce exact ?`,
  overFollowUp: (amount, most) => `${amount} dépasse le niveau de suivi de ${most} de cet établissement. Est-ce exact ?`,
  units: {
    plateletsPer10To9L: '×10⁹/L',
    creatinineClearanceMlPerMin: 'mL/min',
    heightBeforeMm: 'mm',
    heightAfterMm: 'mm',
    ablationMin: 'min',
    ablationTemperatureCel: '°C',
    bloodLossMl: 'mL',
    contrastMl: 'mL',
  },
  gradeOneAndMajor: 'Grade 1, et une conséquence qui la rend majeure. Est-ce bien les deux ?',
  confirm: 'Oui, c’est exact',
  confirmOf: what => `Oui, c’est exact : ${what}`,
  confirmed: 'Dit exact.',
  takeBack: 'Demander de nouveau',
  record: 'Vérifié, et dit exact',
  offScale: 'L’échelle va de 0 à 10, en nombres entiers : ceci n’est pas consigné.',
};
