import { type CodeGroup, icd } from './code-group.ts';

/** The record says that a kind of medicine is taken over the long term, without naming one. */
export const longTermSteroid: CodeGroup<'long-term-steroid'> = {
  id: 'long-term-steroid',
  include: [icd(['Z79.52'])],
  text: [
    'long term use of systemic steroid*',
    'long term current use of systemic steroid*',
    'long term (current) use of systemic steroid*',
    'chronic steroid use',
    'long term steroid*',
  ],
};

export const longTermOsteoporosisTreatment: CodeGroup<'long-term-osteoporosis-treatment'> = {
  id: 'long-term-osteoporosis-treatment',
  include: [icd(['Z79.83'])],
  text: ['long term use of bisphosphonate*', 'long term current use of bisphosphonate*', 'long term (current) use of bisphosphonate*'],
};

export const longTermOpioid: CodeGroup<'long-term-opioid'> = {
  id: 'long-term-opioid',
  include: [icd(['Z79.891'])],
  text: [
    'long term use of opi*',
    'long term current use of opi*',
    'long term (current) use of opi*',
    'chronic opioid use',
    'long term opioid*',
  ],
};
