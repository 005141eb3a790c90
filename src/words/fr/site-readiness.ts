import type { siteReadinessWords as english } from '../en/site-readiness.ts';
import { realDay } from '../real-day.ts';
import type { Spoken, Translation } from '../words.ts';
import { codeWords } from './codes.ts';
import { dayInWords } from './wording.ts';

/** What is listed has commas of its own. */
const list = (items: readonly string[]) => items.join(' ; ');

function date(day: string): string {
  const found = realDay(day);
  return dayInWords(found?.year, found?.month, found?.day) ?? day;
}

export const siteReadinessWords: Translation<Spoken<typeof english>> = {
  title: 'Cet établissement',
  windowTitle: 'Cet établissement – Vertaug',
  lead: 'Ce que le paramètre de pratique demande du lieu et de ceux qui y travaillent, tel que cet établissement l’a consigné. Rien n’y retient un cas : c’est à ceux qui signent de dire qui peut opérer.',
  asOf: day => `Au ${date(day)}`,
  back: 'Connexion',
  print: 'Imprimer',
  nothing:
    'Cet établissement n’en a rien consigné, et un cas n’en dit rien. Ce qui peut être consigné, et comment, se trouve dans docs/site-readiness.md :',
  noFile: 'config.json n’a pas pu être lu.',
  problems: 'Non compris dans config.json, et laissé de côté ici',
  allWell: 'De ce qui est consigné, rien n’est dû, échu ou en suspens.',
  toDo: 'À faire',
  day: date,
  group: {
    equipment: 'Salle et équipement',
    rescue: 'Secours sans délai',
    physicist: 'Physicien médical',
    staff: 'Technologues et personnel infirmier',
    radiation: 'Rayonnement',
    policies: 'Politiques écrites',
  },
  item: {
    'FAC-1': 'Place pour un transfert sûr, pour les moniteurs, l’anesthésie et la ventilation, et pour une équipe stérile de chaque côté',
    'FAC-3': 'Détecteur ou amplificateur à haute résolution, blindage, vues rapides dans deux plans',
    'FAC-5': 'Appareil de fluoroscopie selon CEI 60601-2-43',
    'FAC-8.observation': 'Surveillance des patients pendant et après, et traitement de leur douleur',
    'FAC-8.monitors': 'Tension artérielle, oxymétrie de pouls et ECG dans la salle',
    'FAC-8.resuscitation': 'Matériel de réanimation dans la salle',
    'FAC-7.ct': 'TDM',
    'FAC-7.mr': 'IRM',
    'FAC-9.surgical': 'Chirurgie en cas de complication',
    'FAC-9.interventional': 'Radiologie interventionnelle en cas de complication',
    'FAC-9.medical': 'Soins médicaux et d’urgence',
    'PERS-9': 'Physicien médical qualifié en imagerie diagnostique',
    'RAD-4': 'Indices de dose mesurés périodiquement par le physicien',
    'RAD-6': 'Équipement suivi selon la norme sur la fluoroscopie',
    'PERS-11.training': 'Technologues formés à l’augmentation, certifiés ou autorisés à exercer',
    'PERS-11.quality-control': 'Contrôle de l’équipement par les technologues, sous le physicien',
    'PERS-11.positioning': 'Politique sur la fluoroscopie par les technologues : pour positionner, avec un médecin dans la salle',
    'PERS-12': 'Personnel infirmier aux soins et à la surveillance ; sédation avec un professionnel autorisé',
    'RAD-1': 'Ceux qui emploient le rayonnement savent quand il est justifié, et connaissent les niveaux de dose',
    'RAD-3': 'Protocoles selon la tâche et la corpulence, avec réduction de dose',
    'RAD-5': 'Doses de l’établissement comparées aux doses nationales',
    'POL-1.quality': 'Qualité',
    'POL-1.education': 'Enseignement aux patients',
    'POL-1.infection': 'Prévention des infections',
    'POL-1.safety': 'Sécurité',
  },
  standing: {
    'not-recorded': 'non consigné',
    unknown: 'inconnu',
    'not-met': 'non satisfait',
    'not-signed': 'non signé',
    'signed-later': 'signé à une date à venir',
    overdue: 'dû',
    'due-soon': 'bientôt dû',
    'in-order': 'satisfait',
  },
  inGroup: (group, item) => `${group} : ${item}`,
  itemLine: (name, id, standing) => `${name} (${id}) : ${standing}`,
  details: list,
  signedOff: (by, on) => [by && `signé par ${by}`, on && (by ? date(on) : `signé le ${date(on)}`)].filter(Boolean).join(', '),
  due: (on, isPast) => (isPast ? `dû depuis le ${date(on)}` : `à revoir le ${date(on)}`),
  operators: 'Opérateurs',
  noOperators: 'Aucun opérateur n’est consigné.',
  profession: { physician: 'médecin', 'non-physician-radiology-provider': 'praticien de radiologie non médecin' },
  technique: code => (codeWords.technique?.[code] ?? code).replace(/^./, first => first.toLowerCase()),
  complete: 'Consigné en entier',
  open: 'Quelque chose manque ou est dû',
  lack: {
    route: 'Aucune voie de III.A (1, 2 ou 3) n’est consignée.',
    experience: route => `Voie ${route} : ce qui a été certifié, terminé ou supervisé n’est pas consigné.`,
    attestation: route => `Voie ${route} : personne n’est consigné comme attestant la compétence.`,
    period: route => `Voie ${route} : la période sous supervision n’est pas consignée.`,
    outcomes: route => `Voie ${route} : des résultats en deçà des seuils ne sont pas consignés.`,
    topics: topics => `Personne n’a signé pour : ${list(topics)}.`,
    acceptance: topics => `Un établissement antérieur a signé, et personne ici ne l’a accepté, pour : ${list(topics)}.`,
    'second-chair': topics => `Le directeur du second département n’a pas signé pour : ${list(topics)}.`,
    skills: skills => `Connaissances et habiletés non consignées : ${list(skills)}.`,
  },
  topic: {
    indications: 'indications et contre-indications',
    technique: 'technique et soins qui l’entourent',
    'imaging-equipment': 'appareils d’imagerie',
    'radiation-protection': 'radioprotection',
    anatomy: 'anatomie du rachis et des nerfs',
    pharmacology: 'produits de contraste et matériaux implantés',
  },
  skill: {
    evaluation: 'évaluation et sélection',
    alternatives: 'bienfaits, risques et solutions de rechange',
    'imaging-competence': 'fluoroscopie, TDM et IRM',
    'acting-on-images': 'agir sur ce que montrent les images',
    'higher-risk': 'patients à risque accru',
    complications: 'premiers soins des complications',
    'radiation-training': 'formation sur le rayonnement',
  },
  noQualifications: 'Les titres et compétences ne sont pas consignés.',
  noMaintenance: 'Aucune période de maintien de la compétence n’est consignée.',
  ending: {
    all: (on, isPast) => `Ce qui est consigné ${isPast ? 'valait' : 'vaut'} jusqu’au ${date(on)}.`,
    education: (on, isPast) => `La formation continue ${isPast ? 'était' : 'est'} consignée jusqu’au ${date(on)}.`,
    maintenance: (on, isPast) => `Maintien de la compétence : ${isPast ? 'dû depuis le' : 'à revoir le'} ${date(on)}.`,
    privilege: (technique, on, isPast) => `Les privilèges pour ${technique} ${isPast ? 'ont pris' : 'prennent'} fin le ${date(on)}.`,
  },
  privileges: each => (each.length === 0 ? 'Aucun privilège n’est consigné.' : `Privilèges : ${list(each)}`),
  privilege: {
    recorded: (technique, until) => (until === undefined ? technique : `${technique} (jusqu’au ${date(until)})`),
    'begins-later': (technique, from) => `${technique} (à partir du ${date(from)})`,
    ended: (technique, on) => `${technique} (échu le ${date(on)})`,
  },
  lifetime: cases => `${cases} augmentations en carrière`,
  period: (from, until, cases, programme) =>
    [`du ${date(from)} au ${date(until)}`, cases === undefined ? undefined : `${cases} cas`, programme].filter(Boolean).join(', '),
};
