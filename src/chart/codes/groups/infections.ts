import { type CodeGroup, icd, icdBoth, icdWho, snomed } from './code-group.ts';

/** A40 and A41, and the septicaemias that a note at A41 sends to the chapter of their organism; severe sepsis; sepsis after a procedure. */
export const sepsis: CodeGroup<'sepsis'> = {
  id: 'sepsis',
  include: [
    ...icdBoth([
      'A40',
      'A41',
      'A02.1',
      'A20.7',
      'A21.7',
      'A22.7',
      'A26.7',
      'A32.7',
      'A39.2',
      'A39.3',
      'A39.4',
      'A42.7',
      'B00.7',
      'B37.7',
      'O85',
    ]),
    icd(['A48.3', 'A54.86', 'R65.2', 'T81.44']),
    snomed(['91302008', '448417001', '447899008', '449082003']),
  ],
  text: ['sepsis', 'septicaemia', 'septicemia', 'septic shock', 'urosepsis', 'toxic shock syndrome', 'septicaemic', 'septicemic'],
  notText: ['post sepsis', 'sepsis survivor', 'sepsis alert', 'sepsis screen'],
};

/** Codes whose refutation denies septicaemia as a whole; that of one organism denies only that organism. */
export const anySepsis: CodeGroup<'any-sepsis'> = { id: 'any-sepsis', include: [...icdBoth(['A41.9']), snomed(['91302008'])], text: [] };

/** A finding in the blood, not yet the illness. */
export const bacteraemia: CodeGroup<'bacteraemia'> = {
  id: 'bacteraemia',
  include: [icd(['R78.81']), snomed(['5758002'])],
  text: [
    ...['bacteraemia', 'bacteremia', 'bloodstream infection', 'blood stream infection', 'positive blood culture*', 'fungaemia', 'fungemia'],
    ...['candidaemia', 'candidemia'],
  ],
};

export const vertebralOsteomyelitis: CodeGroup<'vertebral-osteomyelitis'> = {
  id: 'vertebral-osteomyelitis',
  include: [...icdBoth(['M46.2']), icd(['A18.01']), snomed(['203241002', '35984006'])],
  text: [
    ...['vertebral', 'spinal', 'spine', 'lumbar', 'thoracic', 'sacral'].map(place => `${place} osteomyelitis`),
    ...[
      'vertebra*',
      'spine',
      'the spine',
      'vertebral body',
      'lumbar spine',
      'thoracic spine',
      'lumbar vertebra*',
      'thoracic vertebra*',
      'sacrum',
    ].map(place => `osteomyelitis of ${place}`),
    ...['spondylodiscitis', 'spondylodiskitis', 'infectious spondylitis', 'infective spondylitis', 'pyogenic spondylitis'],
    ...[
      'pott disease',
      'potts disease',
      "pott's disease",
      'pott’s disease',
      'tuberculosis of spine',
      'tuberculous spondylitis',
      'spinal tuberculosis',
    ],
  ],
  notText: ['pott puffy tumor', "pott's puffy tumor"],
};

/** Codes whose refutation at a level denies osteomyelitis there; that of one cause denies only that cause. */
export const anyVertebralOsteomyelitis: CodeGroup<'any-vertebral-osteomyelitis'> = {
  id: 'any-vertebral-osteomyelitis',
  include: [...icdBoth(['M46.2']), snomed(['203241002'])],
  text: [],
};

/** Without a site, or at "other site": the fifth character of M86.0 to M86.6. The limbs have their own. */
const genericM86 = ['0', '1', '2', '3', '4', '5', '6'].flatMap(kind => [`M86.${kind}0`, `M86.${kind}8`]);

/** Osteomyelitis of some bone; which one only the body site says. */
export const osteomyelitis: CodeGroup<'osteomyelitis'> = {
  id: 'osteomyelitis',
  include: [
    icd([...genericM86, 'M86.8X0', 'M86.8X8', 'M86.9']),
    icdWho([...genericM86, 'M86.80', 'M86.88', 'M86.9', 'A18.0']),
    snomed(['60168000', '409780002', '40970001']),
  ],
  anySite: true,
  text: ['osteomyelitis'],
};

/** Of the disc: beside the vertebra, and as a rule in it. */
export const discInfection: CodeGroup<'disc-infection'> = {
  id: 'disc-infection',
  include: [...icdBoth(['M46.3', 'M46.4']), snomed(['302935008', '2304001'])],
  text: ['discitis', 'diskitis', 'disc space infection', 'disk space infection', 'infection of intervertebral disc'],
};

/** Disc, epidural space, skin and soft tissue of the back. */
export const accessInfection: CodeGroup<'access-infection'> = {
  id: 'access-infection',
  include: [
    ...discInfection.include,
    ...icdBoth(['G06.1', 'G06.2']),
    icd(['L02.212', 'L02.219', 'L02.222', 'L02.232', 'L03.312', 'L03.319']),
  ],
  text: [
    ...discInfection.text,
    ...['epidural', 'intraspinal', 'spinal', 'paraspinal', 'paravertebral', 'psoas', 'paraspinous', 'sacral', 'presacral'].map(
      place => `${place} abscess*`,
    ),
    ...['cellulitis', 'abscess', 'furuncle', 'carbuncle', 'wound infection', 'skin infection', 'infection of skin'].flatMap(what => [
      `${what} of back`,
      `${what} of the back`,
      `${what} of lower back`,
      `${what} of trunk`,
      `${what} over the spine`,
      `${what} on the back`,
    ]),
    ...[
      'epidural empyema',
      'epidural infection',
      'infected pressure ulcer of back',
      'infected pressure ulcer of sacrum',
      'infected sacral ulcer',
    ],
    ...['infected sacral decubitus', 'infected decubitus ulcer of back', 'surgical site infection of spine', 'spinal wound infection'],
  ],
};

/** An abscess somewhere: SNOMED's general concept, with the place in the body site if at all. The WHO's trunk has no back. */
export const abscessSomewhere: CodeGroup<'abscess-somewhere'> = {
  id: 'abscess-somewhere',
  include: [snomed(['128477000']), icdWho(['L02.2', 'L03.3'])],
  anySite: true,
  text: [],
  placedText: ['abscess*', 'cellulitis', 'infection'],
};

/** Infections of the whole body or of an organ that are not septicaemia: ICD-10-CM by its blocks, the same in the WHO's. */
export const systemicInfection: CodeGroup<'systemic-infection'> = {
  id: 'systemic-infection',
  include: [
    ...icdBoth(['J09', 'J10', 'J11', 'J12', 'J13', 'J14', 'J15', 'J16', 'J17', 'J18', 'J85', 'J86', 'I33.0', 'I39', 'N10', 'U07.1']),
    ...icdBoth(['G00', 'G01', 'G02', 'G03', 'G04', 'G05', 'G06.0', 'A15', 'A17', 'A18', 'A19', 'K65', 'B37.6', 'B38', 'B39', 'B50', 'B51']),
  ],
  text: [
    ...['pneumonia', 'pneumonitis infectious', 'empyema', 'lung abscess', 'pyelonephritis', 'endocarditis', 'meningitis', 'encephalitis'],
    ...[
      'peritonitis',
      'systemic infection',
      'disseminated infection',
      'active tuberculosis',
      'pulmonary tuberculosis',
      'influenza',
      'covid 19',
    ],
    ...['covid', 'sars cov 2 infection', 'malaria', 'brain abscess', 'liver abscess', 'uti with fever', 'febrile uti', 'cholangitis'],
  ],
  notText: [
    ...['interstitial pneumonia', 'organizing pneumonia', 'organising pneumonia', 'eosinophilic pneumonia', 'lipoid pneumonia'],
    ...['pneumonia vaccin*', 'haemophilus influenzae', 'hemophilus influenzae', 'long covid', 'post covid*', 'post acute covid*'],
    ...['exposure to covid 19', 'exposure to sars cov 2', 'contact with covid 19', 'suspected covid 19', 'libman sacks endocarditis'],
    ...['nonbacterial thrombotic endocarditis', 'primary sclerosing cholangitis', 'sclerosing cholangitis', 'biliary cholangitis'],
    ...['autoimmune encephalitis', 'carcinomatous meningitis', 'neoplastic meningitis', 'covid 19 vaccin*', 'influenza vaccin*'],
  ],
};

/**
 * Infections of one place, which are systemic or not: skin, urine, airways, joints, gut, wounds; and those of chapter I that are no
 * sequelae, no germ named beside another illness, no mycosis, wart or louse of the skin.
 */
export const localInfection: CodeGroup<'local-infection'> = {
  id: 'local-infection',
  include: [
    icd(['L00', 'L01', 'L02', 'L03', 'L04', 'L05.0', 'L08', 'N39.0', 'N30.0', 'N15.1', 'N41.0', 'J20', 'J21', 'J22', 'M00', 'M01', 'M86']),
    icd(['K61', 'K81.0', 'K83.09', 'T80.21', 'T81.4', 'T82.6', 'T82.7', 'T83.5', 'T84.5', 'T84.6', 'T84.7', 'T85.7', 'B02', 'A0', 'A46']),
    icdWho(['L00', 'L01', 'L02', 'L03', 'L04', 'L08', 'N39.0', 'N30.0', 'J20', 'J21', 'J22', 'M00', 'M01', 'M86', 'B02', 'A0', 'A46']),
  ],
  text: [
    ...[
      'cellulitis',
      'abscess',
      'erysipelas',
      'urinary tract infection',
      'uti',
      'bacterial cystitis',
      'acute cystitis',
      'septic arthritis',
    ],
    ...[
      'pyogenic arthritis',
      'osteomyelitis',
      'wound infection',
      'infected wound',
      'surgical site infection',
      'infected ulcer',
      'diabetic foot infection',
    ],
    ...['prosthetic joint infection', 'line infection', 'catheter related infection', 'device infection', 'clostridioides difficile'],
    ...[
      'clostridium difficile',
      'c difficile',
      'c diff',
      'herpes zoster',
      'shingles',
      'acute bronchitis',
      'necrotizing fasciitis',
      'necrotising fasciitis',
    ],
    ...['acute cholecystitis', 'acute prostatitis', 'infective colitis', 'infectious colitis', 'soft tissue infection', 'active infection'],
  ],
  notText: ['interstitial cystitis', 'recurrent uti prophylaxis', 'shingles vaccin*', 'zoster vaccin*', 'post herpetic*', 'postherpetic*'],
};

/** Infections that last for years; whether they are under way now, the code does not say. */
export const chronicInfection: CodeGroup<'chronic-infection'> = {
  id: 'chronic-infection',
  include: icdBoth(['B18', 'B20', 'A31', 'A52']),
  text: ['hiv disease', 'hiv infection', 'chronic hepatitis b', 'chronic hepatitis c', 'chronic viral hepatitis'],
};
