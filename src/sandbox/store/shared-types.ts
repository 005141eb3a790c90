import { code, date, patient, reference, string, token, uri } from './search-parameter.ts';
import { HL7, identifier, type StoredTypeDefinition } from './stored-type.ts';

/** People, places and things that charts refer to: names, kinds and paths of the R4 search parameters. */
export const sharedTypes = {
  Patient: {
    owner: 'self',
    search: {
      identifier,
      active: token('active'),
      name: string('name'),
      family: string('name.family'),
      given: string('name.given'),
      gender: code('gender', `${HL7}/administrative-gender`),
      birthdate: date('birthDate'),
      'death-date': date('deceasedDateTime'),
      organization: reference('managingOrganization', 'Organization'),
      'general-practitioner': reference('generalPractitioner', 'Practitioner', 'PractitionerRole', 'Organization'),
    },
  },
  RelatedPerson: {
    owner: { named: reference('patient') },
    search: {
      patient: patient('patient'),
      identifier,
      active: token('active'),
      name: string('name'),
      relationship: token('relationship'),
    },
  },
  Practitioner: {
    owner: 'everyone',
    search: { identifier, active: token('active'), name: string('name'), family: string('name.family'), given: string('name.given') },
  },
  PractitionerRole: {
    owner: 'everyone',
    search: {
      identifier,
      active: token('active'),
      practitioner: reference('practitioner', 'Practitioner'),
      organization: reference('organization', 'Organization'),
      role: token('code'),
      specialty: token('specialty'),
    },
  },
  Organization: {
    owner: 'everyone',
    search: { identifier, active: token('active'), name: string('name', 'alias'), type: token('type') },
  },
  Location: {
    owner: 'everyone',
    search: {
      identifier,
      name: string('name', 'alias'),
      status: code('status', `${HL7}/location-status`),
      organization: reference('managingOrganization', 'Organization'),
    },
  },
  Device: {
    owner: { named: reference('patient'), sharedWithout: true },
    search: {
      patient: patient('patient'),
      identifier,
      type: token('type'),
      status: code('status', `${HL7}/device-status`),
      'udi-carrier': string('udiCarrier.carrierHRF'),
      'udi-di': string('udiCarrier.deviceIdentifier'),
    },
  },
  Questionnaire: {
    owner: 'everyone',
    search: {
      identifier,
      url: uri('url'),
      version: token('version'),
      name: string('name'),
      title: string('title'),
      status: token('status'),
    },
  },
  Medication: {
    owner: 'everyone',
    search: { identifier, code: token('code'), status: code('status', `${HL7}/CodeSystem/medication-status`) },
  },
} as const satisfies Record<string, StoredTypeDefinition>;
