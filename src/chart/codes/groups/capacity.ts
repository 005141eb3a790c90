import { type CodeGroup, icd, icdBoth, icdWho, SOURCE } from './code-group.ts';

/** v3-RoleCode of HL7 Terminology: whom a court or the law has put in the patient's place. */
export const guardianRole: CodeGroup<'guardian-role'> = {
  id: 'guardian-role',
  include: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', codes: ['GUARD'], source: SOURCE.hl7 }],
  text: [],
};

/**
 * Somebody found that the patient cannot decide. Words only: neither ICD-10-CM nor LOINC has a code for the finding, and no code of
 * SNOMED CT for it is confirmed in the Global Patient Set. What may mean something else ("incapacitated by pain") is left out.
 */
export const incapacity: CodeGroup<'incapacity'> = {
  id: 'incapacity',
  include: [],
  text: [
    ...['lacks/lack/lacking capacity', 'lacks/lack/lacking the capacity', 'lacks/lack/lacking mental/decisional/legal/cognitive capacity'],
    ...['lacks/lack/lacking decision/decisional making capacity', 'lacks/lack/lacking medical/clinical decision making capacity'],
    ...[
      'lack of capacity',
      'lack of mental/decisional capacity',
      'lack of decision making capacity',
      'lack of medical decision making capacity',
    ],
    ...['without capacity', 'without mental/decisional capacity', 'without decision making capacity', 'without the capacity'],
    ...['not have capacity', 'not have the capacity', 'not have mental/decisional capacity', 'not have decision making capacity'],
    ...['not have medical decision making capacity', 'no capacity to consent/decide', 'no mental/decisional capacity'],
    ...['no decision making capacity', 'capacity is/was lacking/absent', 'capacity lacking/absent', 'capacity not present/intact'],
    ...['unable/incapable to consent/decide', 'unable to give/provide consent', 'unable to give/provide informed consent'],
    ...['not able/capable/competent to consent/decide', 'not able/capable/competent to give consent', 'incapable of consent/consenting'],
    ...['not able/capable/competent to give informed consent', 'not capable of consent/consenting', 'incapable of giving consent'],
    ...['incapable of giving informed consent', 'unable to make own/medical/healthcare decisions', 'unable to make own medical decisions'],
    ...['unable to make health care decisions', 'incapable of making medical/healthcare/own decisions'],
    ...['mentally/legally incapacitated/incompetent', 'declared/deemed/adjudicated/adjudged/judged/found incapacitated/incompetent'],
    ...[
      'incapacitated/incapable adult/person',
      'decisional/mental incapacity',
      'decision making incapacity',
      'incapacity to consent/decide',
    ],
    ...['decisionally incapacitated/incapable', 'inapte à/a consentir', 'inaptitude à/a consentir/prendre', 'incapable de consentir'],
    ...['pas apte à/a consentir', 'déclaré/déclarée/declare/declaree/jugé/jugée/juge/jugee inapte', 'majeur/majeure/personne inapte'],
    ...['pas la capacité/capacite de consentir', 'inaptitude homologuée/homologuee/constatée/constatee'],
  ],
};

/** A guardian or a conservator, in English and in the French of Quebec and of France. */
export const guardianship: CodeGroup<'guardianship'> = {
  id: 'guardianship',
  include: [],
  text: [
    ...['guardian', 'guardians', 'guardianship', 'conservator', 'conservatorship', 'ward of the state/court'],
    ...['tutelle', 'tuteur', 'tutrice', 'curatelle', 'curateur', 'curatrice', 'régime/regime de protection'],
  ],
  notText: [
    ...['guardian angel/life/insurance/filter/device/sensor/connect/air/home', 'parent guardian', 'parent or guardian'],
    ...['parents or guardians', 'parent or legal guardian', 'parent or legal guardians', 'parent and guardian'],
  ],
};

/** A proxy who decides now: named is not enough, for most people who decide for themselves have named one. */
export const activatedProxy: CodeGroup<'activated-proxy'> = {
  id: 'activated-proxy',
  include: [],
  text: [
    ...[
      'activated/invoked proxy/poa/hcpoa/poahc/dpoa/mpoa/dpoahc/hcp/agent/surrogate',
      'activated/invoked healthcare/medical proxy/agent/poa',
    ],
    ...['activated/invoked health care proxy/agent/surrogate/poa', 'activated/invoked power of attorney', 'activated/invoked poa hc'],
    ...['activated/invoked healthcare/medical/durable power of attorney', 'activated/invoked health care power of attorney'],
    ...[
      'proxy/poa/hcpoa/poahc/dpoa/mpoa/hcp/agent/attorney activated/invoked',
      'proxy/poa/hcpoa/poahc/agent/attorney is/was/now activated/invoked',
    ],
    ...['proxy/poa/hcpoa/poahc/agent/attorney has been activated/invoked', 'proxy/poa/hcpoa/poahc/agent/attorney is now activated/invoked'],
    ...['attorney for healthcare activated/invoked', 'attorney for health care activated/invoked', 'proxy/attorney is in effect'],
    ...['attorney for healthcare is/was activated/invoked', 'attorney for health care is/was activated/invoked'],
    ...['attorney for healthcare has been activated/invoked', 'attorney for health care has been activated/invoked'],
    ...['activation of proxy/poa/hcpoa', 'activation of healthcare/medical proxy/poa/agent', 'activation of health care proxy/agent/poa'],
    ...[
      'activation of the healthcare/medical proxy/poa/agent',
      'activation of the health care proxy/agent/poa',
      'activation of power of attorney',
    ],
    ...['mandat de protection homologué/homologue', 'mandat homologué/homologue', "mandat d'inaptitude/d’inaptitude homologué/homologue"],
  ],
};

/**
 * What does not go away: a history of it is as good as the thing. Codes of SNOMED CT are read by their names: none for it is confirmed in
 * the Global Patient Set.
 */
export const dementia: CodeGroup<'dementia'> = {
  id: 'dementia',
  include: [icdWho(['F00']), ...icdBoth(['F01', 'F02', 'F03', 'G30']), icd(['G31.01', 'G31.09', 'G31.83', 'F10.27', 'F71', 'F72', 'F73'])],
  text: [
    ...['dementia', 'dementias', 'alzheimer', 'alzheimers', "alzheimer's", 'alzheimer’s', 'major neurocognitive disorder'],
    ...['intellectual disability', 'démence', 'demence', "d'alzheimer", 'd’alzheimer', 'trouble neurocognitif majeur'],
    ...['déficience/deficience intellectuelle'],
  ],
  notText: ['dementia screening', 'dementia screen', 'caregiver of dementia', 'parent with dementia', 'spouse with dementia'],
};

/** What comes and goes, or is of a lesser degree: it makes one ask whether the patient can decide now, and says no more. SNOMED CT as above. */
export const mayDoubtCapacity: CodeGroup<'may-doubt-capacity'> = {
  id: 'may-doubt-capacity',
  include: [...icdBoth(['F05', 'R41.0', 'R40.0', 'R40.1']), icd(['R41.82', 'G31.84', 'F10.231', 'F79', 'F70'])],
  text: [
    ...[
      'delirium',
      'delirious',
      'acute confusional state',
      'acute confusion',
      'altered mental status',
      'cognitive impairment/decline/disorder',
    ],
    ...[
      'impaired cognition',
      'cognitively impaired',
      'neurocognitive disorder',
      'impaired decision making',
      'impaired/fluctuating capacity',
    ],
    ...[
      'impaired/fluctuating decisional/mental capacity',
      'impaired decision making capacity',
      'questionable capacity',
      'capacity in question',
    ],
    ...[
      'capacity questionable/questioned/fluctuates',
      'encephalopathy',
      'troubles/trouble neurocognitif/neurocognitifs/cognitif/cognitifs',
    ],
    ...['atteinte cognitive', 'état/etat confusionnel', 'syndrome confusionnel'],
  ],
  notText: ['delirium precautions', 'delirium screening', 'delirium screen', 'delirium assessment'],
};

/** Names of an assessment of capacity, where the answer stands in its value. */
export const capacityAssessment: CodeGroup<'capacity-assessment'> = {
  id: 'capacity-assessment',
  include: [],
  text: [
    ...['decision making capacity', 'decisional/mental/consent capacity', 'capacity to consent/decide', 'capacity assessment/evaluation'],
    ...['assessment/evaluation of capacity', 'capacity for medical decisions', 'capacity to make medical/healthcare/own decisions'],
    ...['capacity to make decisions', 'capacity for decision making', 'competence/competency to consent', 'aptitude à/a consentir'],
    ...['capacité/capacite de/à/a consentir'],
  ],
};

/** What the value of such an assessment may say. What it denies by its first word ("No") is looked for there only. */
export const CAPACITY_VALUES = {
  denied: /^(?:no|non|none|false|absent|absente|negative)\b(?![\s:,-]+(?:concern|issue|impairment|deficit|problem|question|doubt))/i,
  doubtful: [
    ...['impaired', 'fluctuating', 'fluctuates', 'partial', 'limited', 'questionable', 'uncertain', 'unclear', 'diminished', 'reduced'],
    ...['borderline', 'to be assessed', 'pending', 'altérée', 'alteree', 'partielle', 'fluctuante', 'douteuse'],
  ],
  lacking: [
    'lacks',
    'lacking',
    'lack',
    'absent',
    'incapable',
    'incompetent',
    'unable',
    'incapacitated',
    'inapte',
    'not present/capable/intact',
  ],
  having: [
    'has',
    'have',
    'intact',
    'present',
    'yes',
    'capable',
    'competent',
    'full',
    'normal',
    'able',
    'adequate',
    'retained',
    'apte',
    'oui',
  ],
} as const;

/** Only what may speak of it is taken apart: a chart has thousands of other names and notes. */
export const MAY_SPEAK_OF_CAPACITY =
  /capa[cb]|inapt|incompet|guardian|conservator|proxy|attorney|poa|surrogate|ward of|tutel|tut(?:eur|rice)|curat|consent|mandat|r[ée]gime/i;
