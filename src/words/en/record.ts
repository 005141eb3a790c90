import { listFormat } from '../list-format.ts';
import { zoneInWords } from '../zone-in-words.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A FHIR date or dateTime as people write it, as precise as it is: "22 November 2026, 10:05 (UTC+01:00)". Other text stays as it is. */
function moment(value: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.exec(value);
  const [, year, month, day, time, offset] = parts ?? [];
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && named === undefined)) return value;
  const date = [day === undefined ? undefined : String(Number(day)), named, year].filter(part => part !== undefined).join(' ');
  return time === undefined ? date : `${date}, ${time} (${zoneInWords(offset)})`;
}

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);
const alternatives = listFormat('en-GB', 'disjunction');

/** What the record says in words: summary on the screen, narrative of each resource, operative note. */
export const recordWords = {
  moment,
  inWords,
  line: (label: string, value: string) => `${label}: ${value}`,
  /** Last line of a note. The chart room finds a note by `Vertaug … urn:uuid:…`, in every language. */
  writtenIn: (urn: string) => `Written with Vertaug, case ${urn}`,
  title: {
    consent: 'Consent to vertebral augmentation',
    withdrawal: 'Withdrawn consent to vertebral augmentation',
    refusal: 'Refusal of vertebral augmentation',
    procedure: 'Vertebral augmentation',
    complication: 'Complication of vertebral augmentation',
    operativeNote: 'Brief operative note',
  },
  patient: {
    label: 'Patient',
    unnamed: 'name not recorded',
    born: (date: string) => `born ${moment(date)}`,
    record: (number: string) => `record ${number}`,
  },
  consent: {
    decision: 'Decision',
    decidedAt: 'Decided',
    givenBy: 'By',
    patient: 'the patient',
    proxy: (name: string, relationship: string) => [name || 'a proxy', relationship].filter(part => part !== '').join(', '),
    levels: 'Levels',
    techniques: 'Techniques',
    sedation: 'Sedation',
    covered: 'covered',
    notCovered: 'not covered',
    form: 'Form',
    formDate: 'Form signed',
    signed: 'Signed on the screen',
    signedBy: (name: string, at: string) => `${name}, ${moment(at)}`,
    signedEarlier: (by: string) => `${by}, under an earlier text than this`,
    proxyEvidence: 'Entitled by',
    risks: 'Risks explained',
    markedTogether: (risks: string) => `${risks} (marked for all of them at once)`,
    risk: (risk: string, rate: string) => `${risk}: ${rate}`,
    withdrawn: 'Withdrawn',
    withdrawnBecause: (at: string, reason: string) => [at, reason].filter(part => part !== '').join(': '),
    withdrawnUnknown: 'time not recorded',
    takenBy: 'Taken by',
    policy: (policyUri: string | undefined) =>
      policyUri ??
      'The site has named no policy. Section VII.A of the practice parameter refers to the ACR–SIR–SPR parameter on informed consent.',
  },
  procedure: {
    status: 'Ended as',
    statusReason: 'Because',
    performed: 'When',
    until: (end: string) => `until ${moment(end)}, the beginning is not recorded`,
    span: (start: string, end: string) => `${moment(start)} to ${moment(end)}`,
    level: (level: string) => `At ${level}`,
    notKnown: (reason: string) => `not known (${reason})`,
    counting: (how: string, note: string) => (note === '' ? `level counted: ${how}` : `level counted: ${how} (${note})`),
    plannedLevel: (level: string) => `Planned at ${level}`,
    amount: (value: number, unit: string) => `${value} ${unit}`,
    volume: (millilitres: number) => `${millilitres} mL`,
    leakage: (sites: readonly string[]) => `leakage: ${inWords(sites)}`,
    indication: (criterion: string) => `for ${criterion}`,
    guidance: 'Guidance',
    injectate: 'Injectate',
    sedation: 'Sedation',
    verification: 'Verification',
    verified: (done: boolean) => (done ? 'patient, procedure and level verified' : 'not verified'),
    marking: 'Site marking',
    timeOut: 'Time-out',
    timeOutLevels: 'Levels at the time-out',
    device: 'Device',
    udi: (udi: string) => `UDI ${udi}`,
    lot: (lot: string) => `lot ${lot}`,
    serial: (serial: string) => `serial number ${serial}`,
    expires: (date: string) => `expires ${date}`,
    units: {
      cementVolumeMl: 'mL',
      fluoroscopyTimeMin: 'min',
      referenceAirKermaMGy: 'mGy',
      doseAreaProductGyCm2: 'Gy·cm²',
      doseLengthProductMGyCm: 'mGy·cm',
    },
    immediateComplications: 'Immediate complications',
    statusAtConclusion: 'At the end',
    departure: (what: string) => `Despite ${what}`,
    presentAgainst: 'Present against it',
    naming: { planned: 'the plan', consented: 'the consent', timedOut: 'the time-out', performed: 'what was done' },
    /** Both lists from `naming`. */
    levelDifference: (level: string, naming: readonly string[], missing: readonly string[]) =>
      `${level} is in ${inWords(naming)}, and not in ${alternatives.format(missing)}`,
    atLevel: (what: string, level: string) => `${what} at ${level}`,
    noneGiven: 'no reasons given',
    note: 'Note',
    recordedBy: 'Recorded by',
    techniqueNotRecorded: 'Vertebral augmentation, technique not recorded',
  },
  complication: {
    kind: 'What happened',
    description: 'In words',
    occurredAt: 'When',
    level: 'Level',
    grade: 'Severity, SIR 2017',
    notKnown: (reason: string) => `not known (${reason})`,
    storedAs: 'Stored as',
    storedSeverity: (severity: string) => `severity ${severity.toLowerCase()}`,
    consequences: 'Led to',
    noConsequence: 'none of the five consequences of a major complication',
    class: 'Class',
    classUnknown: 'not known: not all five consequences are answered',
    serious: 'Serious',
    seriousness: {
      serious: (reasons: readonly string[]) => `yes: ${inWords(reasons)}`,
      notSerious: 'no',
      unknown: 'not known: not all that makes it serious is answered',
    },
    outcome: 'Outcome',
  },
  /** What R4 makes of the grade; it has no more than these three. */
  severity: { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' },
  /** Which text the assessment followed: its title, and the newest resolution that it cites, for it carries no date of its own. */
  parameterRevision:
    'ACR–ASNR–ASSR–SIR–SNIS practice parameter on vertebral augmentation (the revision whose newest cited resolution is of 2023)',
} as const;
