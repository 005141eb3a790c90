import type { IssuerConfig } from '../../../src/site/site-config.ts';

export const issuerConfig: IssuerConfig = {
  iss: 'https://ehr.example/fhir',
  name: 'Ward EHR',
  clientId: 'vertaug',
  authorizationOrigins: ['https://login.example'],
  scopeVersion: 'auto',
  refresh: 'online_access',
  creates: {},
  note: { form: 'pdf', docStatus: 'preliminary', afterSigning: 'replaces', attachesDocument: false, encounterRequired: false },
  alsoSends: [],
  deletes: false,
  askToCorrect: undefined,
  takesOwnIds: false,
  forms: [],
  scopesLeftOut: [],
  pkceUnadvertised: false,
  fhirOrigins: [],
  observationsByCategory: false,
  caseStore: undefined,
};
