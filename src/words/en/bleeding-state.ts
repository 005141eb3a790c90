import { listFormat } from '../list-format.ts';

const inWords = (items: readonly string[]) => listFormat('en-GB').format(items);
const alternatives = listFormat('en-GB', 'disjunction');

const are = (items: readonly string[]) => (items.length === 1 ? 'is' : 'are');
const were = (items: readonly string[]) => (items.length === 1 ? 'was' : 'were');
const lastDoses = (drugs: readonly string[]) => `the last ${drugs.length === 1 ? 'dose' : 'doses'} of ${inWords(drugs)}`;

/** 120 → "5 days", 36 → "36 hours". */
export function span(hours: number): string {
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24} days`;
  const rounded = Math.round(hours * 10) / 10;
  return rounded === 1 ? '1 hour' : `${rounded} hours`;
}

export const everyHours = (hours: number) => (hours === 24 ? 'once a day' : hours === 12 ? 'twice a day' : `every ${span(hours)}`);

/** Bleeding as it is worked out, in the decision line and beside the drugs. It says when, and what is lacking; never that to go on is safe. */
export const bleedingState = {
  title: 'Bleeding, worked out',
  line: (said: string) => `Bleeding: ${said}.`,
  nothingFound: 'nothing that is held was found in what was read; the chart may not know of all that is taken',
  reading: 'the chart is still being read',
  notBefore: (moment: string, drug: string) => `not before ${moment} (${drug})`,
  andOnlyWith: (said: string, values: readonly string[]) => `${said}, and only with ${inWords(values)}`,
  notKnown: (because: readonly string[]) => `not known, because ${because.join('; ')}`,
  atLeast: (said: string, least: string) => `${said}; in any case ${least}`,
  valueOwed: (values: readonly string[]) => `still lacking ${inWords(values)}`,
  /** `now`: what there is instead. */
  owed: (value: string, hours: number, now: string | undefined) =>
    `${value} from the last ${span(hours)} inside this site’s line${now === undefined ? '' : ` (now ${now})`}`,
  timeAndValue: 'the times to hold are over, and the values are inside this site’s lines',
  reversed: 'reversed, with a value after it',
  /** `open`: what one goes on with. */
  goneOn: (words: string | undefined, open: string) =>
    words === undefined ? `deliberately going on, no reason given (${open})` : `deliberately going on, “${words}” (${open})`,
  newSince: 'Words for going on were given before this stood so: they do not cover it.',
  stoppingLabel: 'Stopping',
  stoppingRisk: (causes: readonly string[]) => `Stopping has its own risk (${inWords(causes)}): ask who prescribes it.`,
  /** Each of all the drugs that it is said of. */
  because: {
    'last-dose-not-asked': (drugs: readonly string[]) => `nobody has said when ${lastDoses(drugs)} ${were(drugs)}`,
    'last-dose-unknown': (drugs: readonly string[]) => `${lastDoses(drugs)} ${are(drugs)} not known`,
    'last-dose-ahead': (drugs: readonly string[]) => `${lastDoses(drugs)} ${drugs.length === 1 ? 'lies' : 'lie'} ahead`,
    'last-dose-coarse': (drugs: readonly string[]) => `${lastDoses(drugs)} ${are(drugs)} not known to the day`,
    'last-dose-not-confirmed': (drugs: readonly string[]) =>
      `nobody has said that no ${alternatives.format(drugs)} was taken since the dose that the chart knows of`,
    running: (drugs: readonly string[]) => `${inWords(drugs)} ${are(drugs)} running, as the chart has it`,
    interval: (drugs: readonly string[]) => `nobody has said how often ${inWords(drugs)} ${are(drugs)} taken`,
    clearance: (drugs: readonly string[]) => `the time for ${inWords(drugs)} goes by the creatinine clearance, which is not known`,
    'no-line-for-clearance': (drugs: readonly string[]) =>
      `this site’s table has no time for ${alternatives.format(drugs)} with this creatinine clearance`,
    'no-line': (drugs: readonly string[]) => `this site’s table has no time for ${alternatives.format(drugs)}`,
    'put-off': (drugs: readonly string[]) => `while ${inWords(drugs)} ${are(drugs)} given the consensus puts the procedure off`,
    'holds-off': (drugs: readonly string[]) =>
      `this site has switched its times to hold off, and ${inWords(drugs)} ${are(drugs)} among what is taken`,
  },
  medicinesNotRead: 'not all medicines could be read',
  unnamed: (title: string) => `“${title}” does not say which drug it is`,
  value: { inr: 'an INR', platelets: 'platelets', 'creatinine-clearance': 'a creatinine clearance' },
  units: {
    inr: (amount: number) => `${amount}`,
    platelets: (amount: number) => `${amount} ×10⁹/L`,
    'creatinine-clearance': (amount: number) => `${amount} mL/min`,
  },
  standing: {
    inside: 'inside this site’s line',
    'in-band': 'in the band that is left to judgement',
    beyond: 'beyond this site’s line',
    'too-old': 'too old',
    missing: 'none found',
    unclear: 'no one value stands',
    'not-read': 'could not be read',
    reading: 'being read',
  },
  incomplete: 'What was entered does not count yet: it needs a value and a time that is not ahead.',
} as const;
