import type { Translation, Words } from '../words.ts';
import { number } from './wording.ts';

/** What is said of vital signs and doses during the procedure, and of the line that takes them. */
export const logWords: Translation<Words['endOfCase']['log']> = {
  kept: 'Signes vitaux et doses',
  keptBy: (where, who) => `${where}, par ${who}`,
  pressure: (systolic, diastolic) => `tension artérielle ${number(systolic)}/${number(diastolic)} mmHg`,
  sign: {
    systolicMmHg: value => `systolique ${number(value)} mmHg`,
    diastolicMmHg: value => `diastolique ${number(value)} mmHg`,
    heartRatePerMin: value => `pouls ${number(value)}/min`,
    oxygenSaturationPercent: value => `saturation ${number(value)} %`,
    respiratoryRatePerMin: value => `respirations ${number(value)}/min`,
    temperatureCel: value => `${number(value)} °C`,
    pain: value => `douleur ${number(value)} sur 10`,
  },
  short: {
    pulse: value => `pouls\u00a0${number(value)}`,
    saturation: value => `sat.\u00a0${number(value)}\u00a0%`,
    breaths: value => `resp.\u00a0${number(value)}`,
    temperature: value => `${number(value)}\u00a0°C`,
    pain: value => `douleur\u00a0${number(value)}`,
  },
  called: {
    pressure: 'tension artérielle',
    systolicMmHg: 'systolique',
    diastolicMmHg: 'diastolique',
    heartRatePerMin: 'pouls',
    oxygenSaturationPercent: 'saturation',
    respiratoryRatePerMin: 'respirations',
    temperatureCel: 'température',
    pain: 'douleur',
  },
  heading: 'Pendant l’intervention',
  table: {
    time: 'Heure',
    what: 'Quoi',
    value: 'Valeur',
    by: 'Par',
    noTime: 'sans heure',
    strikeIt: 'Rayer',
    restoreIt: 'Reprendre',
    strike: what => `Rayer : ${what}`,
    restore: what => `Reprendre : ${what}`,
    cement: level => `Ciment ${level}`,
    cementAt: { start: 'début', end: 'fin' },
  },
  range: (name, low, high) => (low === high ? `${name} ${number(low)}` : `${name} ${number(low)} à ${number(high)}`),
  all: (entries, times, ranges) =>
    `${number(entries)} ${entries === 1 ? 'entrée' : 'entrées'}, ${[...new Set(times)].join(' à ')} : ${ranges.join(', ')}`,
};
