import { consentCoverageWords } from './consent-coverage.ts';

/** What is said about consent: its screen, the document that is printed or signed, and the published rates. */
export const consentWords = {
  rate: {
    below: (percent: number) => `under ${percent} %`,
    is: (percent: number) => `${percent} %`,
    upTo: (percent: number) => `up to ${percent} %`,
    range: (fromPercent: number, toPercent: number) => `${fromPercent} to ${toPercent} %`,
    none: 'no rate published',
    of: (rate: string, aetiology: string) => `${rate} (${aetiology.toLowerCase()})`,
  },
  coverage: consentCoverageWords,
  gaps: (what: readonly string[]) => `Planned or done, and not covered: ${what.join(', ')}.`,
  risks: {
    hint: 'Rates are those that section VII.B of the practice parameter publishes for vertebroplasty. They are rates of others, not this patient’s.',
    follows: (aetiology: string) => `${aetiology}, by your answers`,
    inChart: (causes: readonly string[]) => `What the chart says of the cause: ${causes.join(', ') || 'it names none'}`,
    speaksFor: (cause: string) => `For ${cause}:`,
    namesNoCause: 'Naming no cause:',
    cause: {
      osteoporosis: 'osteoporosis',
      neoplasm: 'a tumour',
      trauma: 'an injury',
      other: 'another cause',
    },
    all: 'All of these were explained',
    none: 'None of these',
    count: (explained: number, listed: number) => `${explained} of ${listed} explained`,
    newFracture:
      'New fractures were about as frequent without augmentation: the rate is one of the disease, not of the procedure (section VII.B).',
  },
  decision: {
    heading: 'Decision',
    more: 'Interpreter and witness',
    proxyEvidenceHint: 'For example: power of attorney of 3 May 2021, copy in the chart',
    inChart: (name: string, as: string) => (as === '' ? name : `${name} (${as})`),
    take: (name: string) => `Take over: ${name}`,
    nobodyInChart: 'The chart names nobody who decides for the patient.',
    notRead: 'The chart’s related persons could not be read. It may name a proxy.',
    reading: 'The chart’s related persons are being read.',
  },
  where: {
    form: 'On the hospital’s form',
    screen: 'On this screen',
    read: 'Let the one who decides read this, then sign below.',
    draw: 'Draw the signature here with a finger, a pen or the mouse. A typed name alone is a signature too.',
    clear: 'Clear the drawing',
    sign: 'Sign',
    signed: (name: string, at: string) => `Signed by ${name}, ${at}.`,
    remove: 'Discard the signature',
    changed:
      'What the consent says has changed since it was signed. The signature stands under the earlier text, kept below: sign again, or set back what changed.',
    needsDecider: 'Say first who decides: the patient or a proxy. It is part of what is signed.',
    needsName: 'Write the name of who signs first.',
    picture: (name: string) => `Drawn signature of ${name}`,
  },
  withdrawal: {
    start: 'The consent was withdrawn',
    undo: 'It was not withdrawn',
    stands: 'This consent no longer holds. What it covered stays on record.',
  },
  document: {
    print: 'Print the consent',
    planned: 'What is planned',
    nothing: 'not recorded',
    risks: 'Risks that were explained',
    ratesOf: (aetiology: string) => `The rates are those published for vertebroplasty in ${aetiology.toLowerCase()}.`,
    ratesOfAll: 'The rates are those published for vertebroplasty. Where they differ by cause, none is named.',
    given:
      'I have been told what is planned and why, what it may bring, what else could be done, and what may go wrong. I could ask what I wanted to know. I agree to it, and I can change my mind until it begins.',
    refused: 'I have been told what is planned and why, and what may follow if it is not done. I do not agree to it.',
    changedSince: 'The consent was changed after it was signed. This is the text that was signed.',
    signature: 'Signature',
    dateLine: 'Date and time',
    takerSignature: 'Signature of who took the consent',
  },
} as const;
