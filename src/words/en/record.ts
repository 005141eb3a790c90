import { spanOfDay } from '../real-day.ts';
import { zoneInWords } from '../zone-in-words.ts';
import { procedureLine, recordLine } from './record-line.ts';

const { inWords, moment } = recordLine;

/** "22 November 2026, 10:02 to 11:15 (UTC)" */
function span(start: string, end: string): string {
  const within = spanOfDay(start, end);
  if (within === undefined) return `${moment(start)} to ${moment(end)}`;
  return `${moment(within.day)}, ${within.from} to ${within.to} (${zoneInWords(within.offset)})`;
}

/** What the record says in words: summary on the screen, narrative of each resource, operative note. */
export const recordWords = {
  ...recordLine,
  /** Last line of a note. The chart room finds a note by `Vertaug … urn:uuid:…`, in every language. */
  writtenIn: (urn: string) => `Written with Vertaug, case ${urn}`,
  title: {
    consent: 'Consent to vertebral augmentation',
    withdrawal: 'Withdrawn consent to vertebral augmentation',
    refusal: 'Refusal of vertebral augmentation',
    procedure: 'Vertebral augmentation',
    complication: 'Complication of vertebral augmentation',
    newFracture: 'New fracture after vertebral augmentation',
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
    explained: 'Also explained',
    benefits: 'benefits',
    alternatives: 'alternatives',
    capacity: 'Capacity to decide',
    interpreter: 'Interpreter',
    interpreterNeeded: (needed: boolean) => (needed ? 'needed' : 'not needed'),
    witness: 'Witness',
    policy: (policyUri: string | undefined) =>
      policyUri ??
      'The site has named no policy. Section VII.A of the practice parameter refers to the ACR–SIR–SPR parameter on informed consent.',
  },
  procedure: {
    ...procedureLine,
    status: 'Ended as',
    statusReason: 'Because',
    performed: 'When',
    until: (end: string) => `until ${moment(end)}, the beginning is not recorded`,
    span,
    level: (level: string) => `At ${level}`,
    notKnown: (reason: string) => `not known (${reason})`,
    counting: (how: string, note: string) => (note === '' ? `level counted: ${how}` : `level counted: ${how} (${note})`),
    plannedLevel: (level: string) => `Planned at ${level}`,
    amount: (value: number, unit: string) => `${value} ${unit}`,
    volume: (millilitres: number) => `${millilitres} mL`,
    leakage: (sites: readonly string[]) => `leakage: ${inWords(sites)}`,
    cementFrom: (start: string) => `cement from ${moment(start)}`,
    cementUntil: (end: string) => `cement until ${moment(end)}`,
    side: (side: string) => `side: ${side.toLowerCase()}`,
    height: (said: string) => `height ${said.toLowerCase()}`,
    heightFrom: (millimetres: number) => `height before ${millimetres} mm`,
    heightTo: (millimetres: number) => `height at the end ${millimetres} mm`,
    biopsy: (taken: boolean, sentTo: string) =>
      taken ? (sentTo === '' ? 'biopsy taken' : `biopsy taken, sent to ${sentTo}`) : 'no biopsy taken',
    ablation: (how: readonly string[]) => `ablation: ${how.join(', ')}`,
    minutes: (minutes: number) => `${minutes} min`,
    celsius: (degrees: number) => `${degrees} °C`,
    consentSighted: (seen: boolean) => (seen ? 'seen' : 'not seen'),
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
    atLevel: (what: string, level: string) => `${what} at ${level}`,
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
