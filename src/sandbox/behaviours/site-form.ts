import type { FhirResource } from '../../fhir/resource.ts';
import type { Demand } from './ehr-behaviour.ts';

const SITE_FORM_URL = 'https://ehr.example/Questionnaire/spine-procedure-note';

/** The practice's own form, one that knows nothing of Vertaug. EHRs that take answers take those to forms of their own. */
export const SITE_FORM: FhirResource & { readonly url: string } = {
  resourceType: 'Questionnaire',
  id: 'spine-procedure-note',
  url: SITE_FORM_URL,
  version: '3',
  status: 'active',
  title: 'Spine procedure note',
  subjectType: ['Patient'],
  item: [
    { linkId: 'sp-1', text: 'Levels treated', type: 'string' },
    { linkId: 'sp-2', text: 'Indication', type: 'text' },
    { linkId: 'sp-3', text: 'Cement volume in all, in mL', type: 'decimal' },
    { linkId: 'sp-4', text: 'Consent obtained', type: 'boolean' },
    { linkId: 'sp-5', text: 'Complications', type: 'text' },
    { linkId: 'sp-6', text: 'Further remarks', type: 'text' },
  ],
};

/** Answers to the site's form, with or without its version. */
export const SITE_FORM_DEMAND: Demand = {
  status: 422,
  says: 'The questionnaire is not one of this organization.',
  met: ({ questionnaire }) => typeof questionnaire === 'string' && questionnaire.split('|')[0] === SITE_FORM_URL,
};
