import type { takingUpWords as english } from '../en/taking-up.ts';
import { listFormat } from '../list-format.ts';
import type { Spoken, Translation } from '../words.ts';
import { namedStages } from './response-stages.ts';

type Say = Spoken<typeof english>;
type Kept = Parameters<Say['notRead']>[0][number];

const kept: Readonly<Record<Kept, string>> = {
  Procedure: 'les interventions',
  Consent: 'les consentements',
  AdverseEvent: 'les complications',
  DocumentReference: 'les notes',
  QuestionnaireResponse: 'les réponses',
  Observation: 'les scores de douleur',
  Provenance: 'qui a répondu',
};

const inWords = (items: readonly string[]) => listFormat('fr-CA').format(items);

export const takingUpWords: Translation<Say> = {
  title: {
    completed: day => `Intervention du ${day}`,
    stopped: day => `Intervention du ${day}, qui a été interrompue`,
    notDone: 'Intervention qui n’a pas eu lieu',
    undated: 'Intervention, heure non consignée',
    consent: day => `Consentement du ${day}`,
    assessment: day => `Évaluation, dernière réponse le ${day}`,
    note: day => `Note du ${day}`,
    unknown: 'Cas sans date',
  },
  at: (title, levels) => (levels.length === 0 ? title : `${title}, à ${inWords(levels)}`),
  who: names => `Par ${inWords(names)}.`,
  stages: of => `Des réponses y figurent pour ${namedStages(of)}.`,
  extent: {
    whole: 'Tout ce qui en a été envoyé peut être repris.',
    part: 'Une partie peut en être reprise ; le reste demeure ouvert.',
    'note-only':
      'Le DSE n’en contient qu’une note. Ce que dit une note ne peut pas être repris comme réponses : lisez-la dans le DSE et saisissez ce qu’il faut.',
  },
  caseId: id => `Cas ${id}`,
  leftOut: {
    'entered-in-error': what => `${what} est marqué comme saisi par erreur et n’est pas repris.`,
    'other-patient': what => `${what} concerne un autre patient, ou personne, et n’est pas repris.`,
    'other-ehr': what => `Le fichier de cas dans ${what} appartient à un autre DSE et n’est pas repris.`,
    twin: what => `${what} s’y trouve deux fois : la version la plus récente est reprise.`,
    broken: what => `${what} n’est pas lisible tel que Vertaug l’écrit et n’est pas repris.`,
  },
  notRead: types => `Le DSE peut en contenir davantage ; n’ont pas été lus : ${inWords(types.map(type => kept[type]))}.`,
  missing: {
    nothing: of => `Les réponses pour ${namedStages(of)} n’y figurent pas : elles demeurent ouvertes.`,
    resource: of => `Pour ${namedStages(of)}, ce qui a été consigné est repris ; ce qui était demandé en plus demeure ouvert.`,
    brokenAnswers: of => `Les réponses pour ${namedStages(of)} y figurent et ne sont pas lisibles : elles demeurent ouvertes.`,
    broken: types => `Ce qui y figure parmi ${inWords(types.map(type => kept[type]))} n’est pas lisible : cela demeure ouvert.`,
    whenAnswered: 'Le moment exact de chaque réponse n’est pas connu : celles du jour de l’intervention sont demandées de nouveau.',
    evidenceSeen: 'Ce que le dossier montrait à côté de certaines réponses n’est pas connu.',
    timeOutLevels: 'Les niveaux nommés au temps d’arrêt n’y figurent pas.',
    techniques: 'Ce qui a été fait à chaque niveau n’y figure pas.',
    departures: 'On ne sait pas si les raisons de poursuivre ont été demandées : là où il n’y en a pas, elles sont demandées de nouveau.',
    notes: 'Il y a plusieurs notes sur l’intervention et on ne sait pas laquelle a été saisie ici : aucune n’est reprise.',
    told: lines => `Seulement en ces mots, et donc non repris : ${lines.join(' ; ')}.`,
    whoEntered: 'Plusieurs personnes l’ont saisi ; on ne sait pas qui a saisi quel champ.',
    onlyInNote: 'La note dans le DSE en dit plus que ce qui a pu être repris. Elle reste telle quelle : ce que vous envoyez s’y ajoute.',
    caseId: 'Le cas dont il s’agissait n’y figure pas : il reçoit un nouveau numéro.',
  },
};
