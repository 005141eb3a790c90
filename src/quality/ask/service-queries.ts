import { CANONICAL_ALIASES, CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { FhirQuery } from '../../fhir/reader.ts';
import { AUGMENTATION_TECHNIQUE_CODES } from '../../parameter/codes.generated.ts';
import type { CountedType } from '../quality-counts.ts';
import { SCORE_CODES } from '../read/score.ts';

const PAGE = '200';
/** Consent to a procedure. */
const CONSENT_TOKEN = 'http://loinc.org|64293-4';

/** Sessions of augmentation, by their technique: of whom else the server holds records is nothing to be counted. */
export const SESSIONS: FhirQuery = {
  type: 'Procedure',
  params: [
    ['code', tokens(CODE_SYSTEM_URL.augmentationTechnique, AUGMENTATION_TECHNIQUE_CODES)],
    ['_count', PAGE],
  ],
};

/** Types that are asked for by patient. */
export const OF_PATIENTS = ['AdverseEvent', 'Observation', 'Consent'] as const satisfies readonly CountedType[];

/** What belongs to the sessions of these patients (ids), and of nobody else. */
export function queryOfPatients(type: (typeof OF_PATIENTS)[number], patients: readonly string[]): FhirQuery {
  const whose = patients.map(id => `Patient/${id}`).join(',');
  switch (type) {
    case 'AdverseEvent':
      // Every kind: what is coded in another way may still be one that the department reviews.
      return {
        type,
        params: [
          ['subject', whose],
          ['_count', PAGE],
        ],
      };
    case 'Observation': {
      const codes = SCORE_CODES.map(([system, own]) => tokens(system, own)).join(',');
      return {
        type,
        params: [
          ['patient', whose],
          ['code', codes],
          ['_count', PAGE],
        ],
      };
    }
    case 'Consent':
      return {
        type,
        params: [
          ['patient', whose],
          ['category', CONSENT_TOKEN],
          ['_count', PAGE],
        ],
      };
  }
}

/** Conditions that events say they resulted in. */
export const conditionsOf = (ids: readonly string[]): FhirQuery => ({
  type: 'Condition',
  params: [
    ['_id', ids.join(',')],
    ['_count', PAGE],
  ],
});

/** As an OR, under each name that the system has had. */
function tokens(system: string, codes: readonly string[]): string {
  const earlier = CANONICAL_ALIASES.flatMap(([written, present]) =>
    system.startsWith(`${present}/`) ? [written + system.slice(present.length)] : [],
  );
  return [system, ...earlier].flatMap(each => codes.map(code => `${each}|${code}`)).join(',');
}
