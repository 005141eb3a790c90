import { count } from './wording.ts';

type FaultToSay =
  | {
      readonly kind:
        | 'missing'
        | 'empty'
        | 'cut'
        | 'xml'
        | 'utf-16'
        | 'not-fhir'
        | 'too-long'
        | 'folder-empty'
        | 'no-such-patient'
        | 'no-procedure';
    }
  | { readonly kind: 'not-opened' | 'not-judged'; readonly message: string }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'fewer'; readonly type: string; readonly listed: number; readonly here: number }
  | { readonly kind: 'outcome'; readonly says: string }
  | { readonly kind: 'not-read'; readonly says: string };

function fault(reason: FaultToSay): string {
  switch (reason.kind) {
    case 'missing':
      return 'There is nothing by this name.';
    case 'empty':
      return 'It is empty.';
    case 'cut':
      return 'It ends before its time: what it held is incomplete. Copy it again.';
    case 'xml':
      return 'It is XML; Vertaug reads FHIR as JSON.';
    case 'utf-16':
      return 'It is written in UTF-16; FHIR is read as UTF-8. Save it as UTF-8.';
    case 'not-fhir':
      return 'It is JSON, and no FHIR resource.';
    case 'too-long':
      return 'It is one document of more than 500 MB. As NDJSON, one resource a line, it could be read.';
    case 'folder-empty':
      return 'No file in it ends in .json, .ndjson, .jsonl or .gz.';
    case 'no-such-patient':
      return 'The server has no such patient.';
    case 'no-procedure':
      return 'The chart has no such procedure with a date, so what came since cannot be told.';
    case 'not-opened':
      return `It could not be opened: ${reason.message}.`;
    case 'not-judged':
      return `Vertaug gave up on this chart, which is a fault of Vertaug: ${reason.message}.`;
    case 'not-json':
      return `It stops being JSON at line ${reason.line}, column ${reason.column}.`;
    case 'fewer':
      return `It lists ${reason.type} (${reason.listed} or more), and ${reason.here} are here.`;
    case 'outcome':
      return `It is what a server said in place of data: ${reason.says === '' ? 'nothing more' : reason.says}`;
    case 'not-read':
      return reason.says;
  }
}

/** What `vertaug prefill` prints for people. Texts of the chart stay in their own words. */
export const prefillWords = {
  unnamed: 'Name not recorded',
  born: (date: string) => `born ${date}`,
  notInInput: 'The patient’s own record was not found.',
  asOf: (moment: string, source: string) => `As of ${moment} UTC. Read from ${source}.`,
  since: (moment: string) => `Only what is dated or was changed since ${moment} UTC; each question is judged by the whole chart.`,
  suggestedLevels: 'Levels that the chart suggests',
  noLevel: 'The chart suggests no level.',
  fields: 'Beside the questions',
  field: {
    'CARE-PRE-5.inr': 'INR',
    'CARE-PRE-5.platelets': 'Platelets',
    'CARE-PRE-5.aptt': 'Activated partial thromboplastin time',
    'CARE-PRE-5.fibrinogen': 'Fibrinogen',
    'CARE-PRE-5.haemoglobin': 'Haemoglobin',
    'CARE-PRE-5.creatinine': 'Creatinine',
    'CARE-PRE-5.creatinine-clearance': 'Creatinine clearance',
    'CARE-PRE-6.function': 'Function and performance',
    'CARE-PRE-7.vital-signs': 'Vital signs, height and weight',
    'CARE-PRE-9.neurology': 'Neurological grade',
    'CARE-PRE-10.referral': 'Referral',
    'CARE-PRE-11.earlier-augmentation': 'Earlier augmentation',
    'CARE-POST-8.densitometry': 'Bone densitometry',
    'CON-ABS-1.infection-signs': 'Signs of infection',
    'CONS-1.consent-on-file': 'Consent on file',
    'RAD-5.dose': 'Radiation dose of the session',
  },
  spine: 'spine',
  nothingFound: (searched: string) => `Nothing found ${searched}`,
  nothingSince: 'Nothing is dated or was changed since then.',
  byText: 'text match, confirm',
  unclassified: (number: number) => `Not classified: ${count(number, 'item', 'items')} that no question takes up, listed for you to judge`,
  unreadable: (number: number) => `Not understood: ${count(number, 'resource', 'resources')}`,
  noDate: 'no date',
  fault,
  remark: {
    'no-chart': 'It holds FHIR, and nobody’s chart.',
    strangers: (patients: readonly string[]) =>
      `It also holds data of ${count(patients.length, 'patient', 'patients')} whose own record is not in it (${patients.slice(0, 3).join(', ')}${patients.length > 3 ? ', …' : ''}); that was left out.`,
    orphans: (places: readonly string[]) =>
      `It also holds ${count(places.length, 'resource', 'resources')} of nobody who can be found (${places.slice(0, 5).join('; ')}${places.length > 5 ? '; …' : ''}); what it says is in no patient’s answers.`,
    server: (says: string) => `The server remarks: ${says}`,
  },
  caveat: (says: string) => `The server says of what it gives: “${says}”`,
  remarked: (says: string) => `The server remarks: “${says}”`,
  emptyChart:
    'The server answered every search for this patient, and each with nothing. A new patient’s chart may be empty; it may also be that it is not shown here.',
  nobody: 'No patient’s chart was found.',
} as const;
