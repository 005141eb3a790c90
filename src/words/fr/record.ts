import { listFormat } from '../list-format.ts';
import { spanOfDay } from '../real-day.ts';
import type { Translation, Words } from '../words.ts';
import { zoneInWords } from '../zone-in-words.ts';
import { atLevel, capital, dayInWords, inWords, number } from './wording.ts';

const alternatives = listFormat('fr-CA', 'disjunction');

/** "22 novembre 2026 à 10 h 05 (UTC-05:00)"; what is no FHIR date or dateTime stays as it is. */
export function moment(value: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.exec(value);
  const [, year, month, day, hours, minutes, offset] = parts ?? [];
  const date = dayInWords(year, month, day);
  if (date === undefined) return value;
  if (hours === undefined) return date;
  return `${date} à ${Number(hours)} h ${minutes} (${zoneInWords(offset)})`;
}

/** "le 22 novembre 2026 de 10 h 02 à 11 h 15 (UTC)" */
function span(start: string, end: string): string {
  const within = spanOfDay(start, end);
  if (within === undefined) return `du ${moment(start)} au ${moment(end)}`;
  return `le ${moment(within.day)} de ${clock(within.from)} à ${clock(within.to)} (${zoneInWords(within.offset)})`;
}

/** "10:05" as "10 h 05" */
const clock = (time: string) => `${Number(time.slice(0, 2))} h ${time.slice(3)}`;

const notKnown = (reason: string) => `inconnu (${reason})`;

/** What the record says in words: summary on the screen, narrative of each resource, operative note. */
export const recordWords: Translation<Words['record']> = {
  moment,
  inWords,
  line: (label, value) => `${label} : ${value}`,
  writtenIn: urn => `Rédigé avec Vertaug, cas ${urn}`,
  title: {
    consent: 'Consentement à une augmentation vertébrale',
    withdrawal: 'Consentement retiré à une augmentation vertébrale',
    refusal: 'Refus d’une augmentation vertébrale',
    procedure: 'Augmentation vertébrale',
    complication: 'Complication d’une augmentation vertébrale',
    newFracture: 'Nouvelle fracture après une augmentation vertébrale',
    operativeNote: 'Note opératoire brève',
  },
  patient: {
    label: 'Patient',
    unnamed: 'nom non consigné',
    born: date => `date de naissance : ${moment(date)}`,
    record: number => `dossier ${number}`,
  },
  consent: {
    decision: 'Décision',
    decidedAt: 'Prise le',
    givenBy: 'Par',
    patient: 'le patient',
    proxy: (name, relationship) => [name || 'un mandataire', relationship].filter(part => part !== '').join(', '),
    levels: 'Niveaux',
    techniques: 'Techniques',
    sedation: 'Sédation',
    covered: 'couverte',
    notCovered: 'non couverte',
    form: 'Formulaire',
    formDate: 'Formulaire signé le',
    signed: 'Signé à l’écran',
    signedBy: (name, at) => `${name}, ${moment(at)}`,
    signedEarlier: by => `${by}, sous un texte antérieur à celui-ci`,
    proxyEvidence: 'À preuve',
    risks: 'Risques expliqués',
    markedTogether: risks => `${risks} (cochés tous à la fois)`,
    risk: (risk, rate) => `${risk} : ${rate}`,
    withdrawn: 'Retiré',
    withdrawnBecause: (at, reason) => [at, reason].filter(part => part !== '').join(' : '),
    withdrawnUnknown: 'moment non consigné',
    takenBy: 'Recueilli par',
    explained: 'Aussi expliqués',
    benefits: 'bénéfices',
    alternatives: 'autres options',
    capacity: 'Aptitude à décider',
    interpreter: 'Interprète',
    interpreterNeeded: needed => (needed ? 'nécessaire' : 'non nécessaire'),
    witness: 'Témoin',
    policy: policyUri =>
      policyUri ??
      'Le site n’a nommé aucune politique. La section VII.A du paramètre de pratique renvoie au paramètre ACR–SIR–SPR sur le consentement éclairé.',
  },
  procedure: {
    status: 'Déroulement',
    statusReason: 'Motif',
    performed: 'Quand',
    until: end => `jusqu’au ${moment(end)}, début non consigné`,
    span,
    level: level => capital(atLevel(level)),
    notKnown,
    counting: (how, note) => (note === '' ? `niveau compté : ${how}` : `niveau compté : ${how} (${note})`),
    plannedLevel: level => `Prévu ${atLevel(level)}`,
    amount: (value, unit) => `${number(value)} ${unit}`,
    volume: millilitres => `${number(millilitres)} mL`,
    leakage: sites => `fuite : ${inWords(sites)}`,
    cementFrom: start => `ciment à partir du ${moment(start)}`,
    cementUntil: end => `ciment jusqu’au ${moment(end)}`,
    side: side => `côté : ${side.toLowerCase()}`,
    height: said => `hauteur ${said.toLowerCase()}`,
    heightFrom: millimetres => `hauteur avant : ${number(millimetres)} mm`,
    heightTo: millimetres => `hauteur à la fin : ${number(millimetres)} mm`,
    biopsy: (taken, sentTo) => (taken ? (sentTo === '' ? 'biopsie prélevée' : `biopsie prélevée, envoyée à ${sentTo}`) : 'pas de biopsie'),
    ablation: how => `ablation : ${how.join(', ')}`,
    minutes: minutes => `${number(minutes)} min`,
    celsius: degrees => `${number(degrees)} °C`,
    consentSighted: seen => (seen ? 'vu' : 'non vu'),
    indication: criterion => `indication : ${criterion}`,
    guidance: 'Guidage',
    injectate: 'Produit injecté',
    sedation: 'Sédation',
    verification: 'Vérification',
    verified: done => (done ? 'patient, intervention et niveau vérifiés' : 'non vérifié'),
    marking: 'Marquage du site',
    timeOut: 'Temps d’arrêt',
    timeOutLevels: 'Niveaux au temps d’arrêt',
    device: 'Matériel',
    udi: udi => `IUD ${udi}`,
    lot: lot => `lot ${lot}`,
    serial: serial => `numéro de série ${serial}`,
    expires: date => `péremption : ${date}`,
    units: {
      cementVolumeMl: 'mL',
      fluoroscopyTimeMin: 'min',
      referenceAirKermaMGy: 'mGy',
      doseAreaProductGyCm2: 'Gy·cm²',
      doseLengthProductMGyCm: 'mGy·cm',
    },
    immediateComplications: 'Complications immédiates',
    statusAtConclusion: 'À la fin',
    departure: what => `Malgré : ${what}`,
    presentAgainst: 'S’y opposait',
    naming: { planned: 'le plan', consented: 'le consentement', timedOut: 'le temps d’arrêt', performed: 'ce qui a été fait' },
    levelDifference: (level, naming, missing) => `${level} figure dans ${inWords(naming)}, mais pas dans ${alternatives.format(missing)}`,
    atLevel: (what, level) => `${what} ${atLevel(level)}`,
    noneGiven: 'aucun motif donné',
    note: 'Remarque',
    recordedBy: 'Consigné par',
    techniqueNotRecorded: 'Augmentation vertébrale, technique non consignée',
  },
  complication: {
    kind: 'Ce qui est arrivé',
    description: 'En mots',
    occurredAt: 'Quand',
    level: 'Niveau',
    grade: 'Gravité, SIR 2017',
    notKnown,
    storedAs: 'Enregistrée comme',
    storedSeverity: severity => `gravité : ${severity.toLowerCase()}`,
    consequences: 'A entraîné',
    noConsequence: 'aucune des cinq conséquences d’une complication majeure',
    class: 'Classe',
    classUnknown: 'inconnue : les cinq conséquences n’ont pas toutes reçu de réponse',
    serious: 'Événement grave',
    seriousness: {
      serious: reasons => `oui : ${inWords(reasons)}`,
      notSerious: 'non',
      unknown: 'inconnu : tout ce qui en décide n’a pas reçu de réponse',
    },
    outcome: 'Issue',
  },
  severity: { mild: 'Légère', moderate: 'Modérée', severe: 'Grave' },
  parameterRevision:
    'Paramètre de pratique ACR–ASNR–ASSR–SIR–SNIS sur l’augmentation vertébrale (révision dont la plus récente résolution citée date de 2023)',
};
