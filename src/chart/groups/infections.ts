import { type CodeGroup, icd, snomed } from './code-group.ts';

export const sepsis: CodeGroup<'sepsis'> = {
  id: 'sepsis',
  include: [icd(['A40', 'A41', 'R65.2', 'T81.44', 'A02.1', 'B37.7', 'O85']), snomed(['91302008', '448417001', '447899008', '449082003'])],
  exclude: [icd(['Z86'])],
  text: ['sepsis', 'septicaemia', 'septicemia', 'septic shock', 'urosepsis'],
};

/** Codes whose refutation denies septicaemia as a whole; that of one organism denies only that organism. */
export const anySepsis: CodeGroup<'any-sepsis'> = { id: 'any-sepsis', include: [icd(['A41.9']), snomed(['91302008'])], text: [] };

/** A finding in the blood, not yet the illness. */
export const bacteraemia: CodeGroup<'bacteraemia'> = {
  id: 'bacteraemia',
  include: [icd(['R78.81']), snomed(['5758002'])],
  text: ['bacteraemia', 'bacteremia', 'bloodstream infection', 'positive blood culture*'],
};

export const vertebralOsteomyelitis: CodeGroup<'vertebral-osteomyelitis'> = {
  id: 'vertebral-osteomyelitis',
  include: [icd(['M46.2', 'A18.01']), snomed(['203241002', '35984006'])],
  text: [
    'vertebral osteomyelitis',
    'osteomyelitis of vertebra*',
    'spinal osteomyelitis',
    'osteomyelitis of spine',
    'spondylodiscitis',
    'pott disease',
  ],
};

/** Codes whose refutation at a level denies osteomyelitis there; that of one cause denies only that cause. */
export const anyVertebralOsteomyelitis: CodeGroup<'any-vertebral-osteomyelitis'> = {
  id: 'any-vertebral-osteomyelitis',
  include: [icd(['M46.2']), snomed(['203241002'])],
  text: [],
};

/** Osteomyelitis of some bone; which one only the body site says. */
export const osteomyelitis: CodeGroup<'osteomyelitis'> = {
  id: 'osteomyelitis',
  include: [icd(['M86']), snomed(['60168000', '409780002', '40970001'])],
  text: ['osteomyelitis'],
};

/** Disc, epidural space, skin and soft tissue of the back. */
export const accessInfection: CodeGroup<'access-infection'> = {
  id: 'access-infection',
  include: [icd(['M46.3', 'M46.4', 'G06.1', 'G06.2', 'L02.212', 'L03.312', 'L03.319']), snomed(['302935008', '2304001'])],
  text: [
    'discitis',
    'epidural abscess',
    'paraspinal abscess',
    'paravertebral abscess',
    'psoas abscess',
    'cellulitis of back',
    'abscess of back',
    'cellulitis of the back',
    'infected pressure ulcer of back',
  ],
};

/** An abscess somewhere: SNOMED's general concept, with the place in the body site if at all. */
export const abscessSomewhere: CodeGroup<'abscess-somewhere'> = {
  id: 'abscess-somewhere',
  include: [snomed(['128477000'])],
  text: [],
};

/** Infections of the whole body or of an organ that are not septicaemia. */
export const systemicInfection: CodeGroup<'systemic-infection'> = {
  id: 'systemic-infection',
  include: [icd(['J12', 'J13', 'J14', 'J15', 'J18', 'I33.0', 'N10', 'G00', 'A15', 'A17', 'A18', 'A19'])],
  text: ['pneumonia', 'pyelonephritis', 'endocarditis', 'meningitis', 'candidaemia', 'candidemia', 'peritonitis', 'systemic infection'],
};
