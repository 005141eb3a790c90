import type { deliveryWords as english } from '../en/delivery.ts';
import { listFormat } from '../list-format.ts';
import type { Spoken, Translation } from '../words.ts';
import { issueWords } from './issues.ts';

type Say = Spoken<typeof english>;
// Not the wording of French, whose chunk the later stages would wait for in every language.
const inWords = (items: readonly string[]) => listFormat('fr-CA').format(items);

type FailureKind = Parameters<Say['failure']>[0];
type ObstacleKind = Parameters<Say['obstacle']>[0];

/** What happened, as the clinician has to know it; the server's own words stand beside it. */
const failures: Readonly<Record<FailureKind, string>> = {
  network: 'Aucune réponse : la connexion au DSE s’est rompue.',
  timeout: 'Aucune réponse dans le délai.',
  cancelled: 'La requête a été interrompue.',
  unauthorized: 'La séance avec le DSE a expiré. Ouvrez la session de nouveau, en haut de la page, puis envoyez de nouveau.',
  forbidden: 'Le DSE ne permet pas à cette séance de l’écrire.',
  'not-found': 'Le DSE n’a pas de place pour cela.',
  unsupported: 'Le DSE ne prend pas cela en charge.',
  conflict: 'Le DSE en a un autre état que celui qui a été lu. Regardez-le dans le DSE avant de renvoyer.',
  'precondition-failed':
    'Quelqu’un l’a modifié dans le DSE depuis l’envoi, ou il s’y trouve plus d’une fois. Regardez-le dans le DSE avant de renvoyer.',
  'too-large': 'C’est plus volumineux que ce que le DSE accepte.',
  rejected: 'Le DSE a refusé le contenu.',
  throttled: 'Le DSE est trop occupé pour l’instant. Attendez un peu et renvoyez.',
  server: 'Le DSE s’est arrêté pendant qu’il y travaillait.',
  'not-fhir':
    'Ce qui est revenu n’est pas la réponse d’un serveur FHIR ; une page d’ouverture de session ou un serveur mandataire s’interpose peut-être.',
  withheld: 'Le DSE a donné moins que ce qu’il a compté.',
  remarked: 'Le DSE dit qu’il manque quelque chose à sa réponse.',
  narrowed: 'Le DSE ne laisse voir qu’une partie à cette séance.',
  'other-patients': 'Le DSE a donné des ressources d’autres patients.',
  'left-out': 'Une partie de ce qui est venu n’a pas pu servir.',
  'own-policy':
    'Le serveur web qui fournit Vertaug ne laisse pas cette page joindre le DSE, et rien n’a été envoyé. Le DSE n’est pas en cause ; l’en-tête à modifier est nommé ci-dessous.',
  'foreign-url': 'L’adresse n’est pas celle de ce DSE, et rien n’y a été envoyé.',
};

const obstacles: Readonly<Record<ObstacleKind, string>> = {
  'scope-not-granted': 'le DSE n’a pas donné à cette séance le droit de l’écrire',
  'not-declared': 'le DSE indique qu’il ne le prend pas en charge',
  'denied-before': 'le DSE a refusé ce type de ressource plus tôt dans cette séance',
  'content-refused': 'le DSE a refusé ces mêmes mots plus tôt dans cette séance',
  'switched-off': 'cet établissement a réglé que ce DSE ne le prend pas en charge',
  'not-mapped': 'cet établissement n’a indiqué aucun formulaire de ce DSE pour cela',
  'form-unread': 'le formulaire de ce DSE qu’indique cet établissement n’a pas pu être lu',
  'form-differs': 'le formulaire de ce DSE ne demande pas ce que cet établissement indique',
  'form-unanswered': 'rien de ce que demande le formulaire de ce DSE n’a reçu de réponse',
  'no-author': 'une note doit avoir un auteur, et le DSE n’a pas dit qui a ouvert la séance',
  'no-encounter': 'ce DSE ne classe une note qu’avec une rencontre, et aucune n’a été indiquée à l’ouverture',
  'not-in-note': 'la note dit ce qui a été répondu, et non qui a répondu à quoi',
  'not-also-sent': 'ce site ne fait pas envoyer les réponses telles quelles à ce DSE',
  'refers-to-blocked': 'il renvoie à une ressource qui ne peut pas être envoyée',
  'no-version': 'le DSE ne dit pas quelle version il possède : une modification pourrait écraser celle de quelqu’un d’autre',
  'no-if-match':
    'ce DSE ne laisse pas une page web dire quelle version une modification remplace : elle pourrait écraser celle de quelqu’un d’autre',
  'never-answered':
    'deux envois sont restés sans réponse alors que le DSE peut être consulté : il ne laisse peut-être pas une page web l’écrire',
  'kept-nothing': 'le DSE a dit l’avoir enregistré et ne le rend pas',
  'place-unknown': 'le DSE l’a accepté plus tôt mais ne le retrouve pas : il ne peut pas être modifié d’ici',
  'mark-not-kept': 'le DSE a répondu qu’il prenait la marque, et la ressource revient sans elle',
  'never-corrected': 'l’indication de qui a répondu s’ajoute et ne se corrige jamais',
  'theirs-stays': 'ce qui se trouve dans le DSE y reste tel quel, comme vous l’avez décidé',
};

type Noun = Parameters<Say['plan']['asSuch']>[0][number];

const nouns: Readonly<Record<Noun, string>> = {
  Consent: 'le consentement',
  Procedure: 'l’intervention',
  AdverseEvent: 'la complication',
  DocumentReference: 'la note',
  QuestionnaireResponse: 'les réponses',
  Observation: 'la cotation de la douleur et de la fonction',
  Provenance: 'qui a répondu',
  recover: 'le réveil',
  'follow-up': 'le suivi',
};

const named = (types: readonly Noun[]) => inWords([...new Set(types)].map(type => nouns[type]));
const because = (why: string | undefined) => (why === undefined ? '' : `, car ${why}`);

/** Plan and receipt of a delivery. */
export const deliveryWords: Translation<Say> = {
  filling: (answered: number, filledIn: number, changed: number, minutes: number): string =>
    `Réponses : ${answered}. Proposées par le dossier : ${filledIn}, dont modifiées : ${changed}. Temps passé, sans les pauses : ${minutes} min.`,
  saveFilling: 'Enregistrer ces chiffres',
  resource: {
    Consent: 'Consentement',
    Procedure: 'Intervention',
    AdverseEvent: 'Complication',
    DocumentReference: 'Note clinique',
    QuestionnaireResponse: 'Formulaire du DSE',
    Observation: 'Score de douleur avant',
    Provenance: 'Qui a répondu',
  },
  answersOf: {
    assessment: 'Réponses : évaluation',
    plan: 'Réponses : plan',
    consent: 'Réponses : consentement',
    day: 'Réponses : jour de l’intervention',
    procedure: 'Réponses : intervention',
    complications: 'Réponses : complications',
    recover: 'Réponses : réveil',
    'follow-up': 'Réponses : suivi',
  },
  scoreOf: { visit: 'Douleur lors d’un contact', total: 'Total d’un instrument' },
  answeredAs: {
    suggested: 'Repris tel que le dossier le proposait',
    edited: 'Donné à l’encontre de ce que le dossier proposait',
    typed: 'Saisi',
    'group-attested': 'Donné d’un seul geste pour plusieurs',
  },
  plan: {
    asSuch: types => `À enregistrer comme tel dans le DSE : ${named(types)}.`,
    inNote: (types, why) => `Dans une note : ${named(types)}${because(why)}.`,
    inForm: (types, why) => `Dans un formulaire du DSE : ${named(types)}${because(why)}.`,
    inFile: (types, why) => `Ne peut pas être laissé dans ce DSE : ${named(types)}${because(why)}. Enregistrez le cas dans un fichier.`,
    inCase: types =>
      `Ne peut parvenir à ce DSE ni comme réponses ni dans une note : ${named(types)}. Enregistrez le cas dans un fichier, et la note clinique en PDF.`,
    earlierStays: types => `Le DSE garde ce qui a été envoyé plus tôt (${named(types)}) ; ce qui a changé depuis n’y est pas.`,
    marks: types => `À marquer dans le DSE comme saisi par erreur : ${named(types)}.`,
    deletes: types => `À supprimer dans le DSE : ${named(types)}.`,
    staysThere: (types, why) => `Ne peut pas être repris d’ici et reste dans le DSE : ${named(types)}${because(why)}.`,
    noteRepeats: () => 'Une note répète ce que le DSE n’a pas gardé.',
  },
  onlyInCase:
    'Ce DSE ne prend ce qui est consigné ici ni comme réponses ni dans une note : cela ne figure que dans le cas. Enregistrez le cas dans un fichier, et la note clinique en PDF, sous Révision et envoi.',
  tier: {
    transaction: 'Enregistré avec le reste en une seule requête',
    create: 'Enregistré comme tel',
    questionnaire: 'Dans un formulaire du DSE',
    document: 'Dans une note',
    file: 'Dans un fichier seulement',
  },
  why: 'Chaque voie, et ce qui s’y oppose',
  against: (tier, why) => `${tier} : ${why}.`,
  decideAnew: 'Me le redemander à l’envoi',
  sign: 'Je signe la note : ce DSE la classe comme définitive, à mon nom.',
  signFirst: 'Ce DSE ne prend que des notes signées. Cochez ci-dessus que vous la signez, ou enregistrez le cas dans un fichier.',
  action: {
    create: 'nouveau',
    update: 'modifié',
    unchanged: 'déjà là',
    blocked: 'non envoyé',
    'in-note': 'dans la note',
    'in-form': 'dans un formulaire',
    marks: 'marqué comme saisi par erreur',
    deletes: 'supprimé',
    'never-there': 'pas là',
    stays: 'reste dans le DSE',
  },
  issues: issueWords,
  issue: rule => (Object.hasOwn(issueWords, rule) ? issueWords[rule] : undefined) ?? 'une règle du profil n’est pas respectée',
  tag: {
    stored: 'enregistré',
    notCompared: 'présent, non comparé',
    storedInPart: 'enregistré en partie',
    notFoundAgain: 'non retrouvé',
    inNote: 'dans la note',
    inForm: 'dans un formulaire',
    changedSince: 'modifié depuis',
    notStored: 'non enregistré',
    notSent: 'non envoyé',
    unknown: 'on ne sait pas',
  },
  takeBack: {
    heading: 'Ce que le DSE tient de ce cas',
    hint: 'Cochez ce qui a été saisi par erreur, par exemple pour un autre patient. C’est repris au prochain envoi et ne fait plus partie du dossier.',
    before: 'Ce qui est repris part avant, une ressource après l’autre.',
    all: 'Tout a été saisi par erreur',
    inError: what => `${what} : saisi par erreur`,
    taken: (what, how) => `${what} : ${how}`,
    deletes: 'Supprimer ce qui peut l’être, au lieu de le marquer comme saisi par erreur',
  },
  mode: {
    transaction: 'Tout part dans une seule requête : le DSE enregistre tout ou rien.',
    single: 'Chaque ressource part seule, l’une après l’autre, et reçoit sa propre réponse.',
    nothing: 'Il n’y a rien à envoyer.',
  },
  obstacle: kind => obstacles[kind],
  failure: kind => failures[kind],
  twins: {
    heading: 'Enregistré deux fois',
    hint: 'Une réponse s’est perdue, un second envoi a suivi, et le premier est arrivé en retard. L’un des deux ne devrait pas compter.',
    both: (what, kept, other) => `${what} : ce compte rendu continue avec ${kept} ; ${other} dit la même chose.`,
    mark: place => `Marquer ${place} comme saisi par erreur`,
  },
  receipt: {
    stored: 'Enregistré.',
    found: 'La réponse s’est perdue ; une recherche montre que c’est enregistré, une seule fois.',
    foundEarlier: 'Déjà là, à la suite d’un envoi antérieur. Le contenu n’a pas été comparé : renvoyez pour le mettre à jour.',
    foundSame: 'Déjà là, à la suite d’un envoi antérieur, et le contenu est le même.',
    notKept: what => `Le DSE n’a pas gardé : ${inWords(what)}.`,
    notKeptOther: elements => `ce qu’aucun champ ne montre (${elements})`,
    replaced: (place, isSuperseded) =>
      isSuperseded
        ? `La note précédente, ${place}, est marquée comme remplacée.`
        : `La note précédente, ${place}, s’y trouve encore comme note courante.`,
    gone: 'Le DSE a répondu que c’était enregistré, et ne le rend pas. Cherchez-le dans le DSE avant de vous y fier.',
    notCompared: 'Ce qu’il contient n’a pas pu être comparé à ce qui a été envoyé.',
    carried: types => `Elle contient : ${named(types)}.`,
    inNote: kind => `Non enregistré comme tel, car ${obstacles[kind]}. Cela figure dans la note.`,
    inForm: kind => `Non enregistré comme tel, car ${obstacles[kind]}. Les réponses figurent dans le formulaire.`,
    earlierStays: 'La version précédente reste dans le DSE.',
    unchanged: 'Enregistré plus tôt, inchangé.',
    blocked: kind => `Non envoyé : ${obstacles[kind]}.`,
    onlyInCase: 'Cela ne figure que dans le cas : enregistrez-le dans un fichier, et la note clinique en PDF.',
    deleted: 'Supprimé dans le DSE.',
    marked: 'Marqué dans le DSE comme saisi par erreur.',
    markedUnseen: 'Le DSE a pris la marque de saisie par erreur. Impossible de lire s’il l’a gardée.',
    neverThere:
      'Sa réponse s’est perdue, et le cas ne le contient plus. Une recherche menée jusqu’au bout ne le montre pas : rien n’est à retirer.',
    stays: (place, ask) =>
      `C’est encore dans le DSE${place === undefined ? '' : ` (${place})`}, comme si c’était juste. Demandez à ${ask ?? 'qui y corrige les dossiers'} de le reprendre.`,
    staysBecause: kind => `Non repris : ${obstacles[kind]}.`,
    staysAfter: kind => `Non repris. ${failures[kind]}`,
    refused: kind => `Non enregistré. ${failures[kind]}`,
    unknownAbsent: kind =>
      `${failures[kind]} Une recherche menée à terme ne le montre pas. On peut le renvoyer ; une nouvelle recherche précédera l’envoi.`,
    unknownUnsearched: kind =>
      `${failures[kind]} La recherche dans le DSE n’a pas été possible. C’est peut-être enregistré, peut-être pas : ne le consignez pas encore ailleurs. Renvoyez pour chercher d’abord.`,
    changedThere: 'Non enregistré : quelqu’un d’autre l’a modifié dans le DSE depuis l’envoi d’ici.',
    removedThere: 'Non enregistré : il ne se trouve plus dans le DSE ; quelqu’un d’autre l’a retiré depuis l’envoi d’ici.',
    recordedAlready:
      'Non enregistré : le DSE contient déjà une augmentation de ce patient ce jour-là, et aucun de ses niveaux ne permet de les distinguer. Ce peut être celle-ci, d’un envoi dont la réponse s’est perdue.',
    versions: { before: 'Tel qu’envoyé avant', theirs: 'Dans le DSE à présent', ours: 'Dans ce compte rendu', none: 'rien' },
    choices: {
      'replace-theirs': 'Remplacer leur version par celle-ci',
      'store-anew': 'L’enregistrer une nouvelle fois',
      staged: 'C’est une autre séance du même plan : l’enregistrer à côté',
      repeat: 'Le niveau a été traité de nouveau : l’enregistrer à côté',
      'store-beside': 'C’en est une autre : l’enregistrer à côté',
      'leave-theirs': 'Laisser ce qui s’y trouve tel quel',
    },
    decide: 'Que faire',
    decided: 'C’est décidé. Cela se fera au prochain envoi.',
    notSent: because => `Non envoyé, à cause de ce qui le précède : ${because}.`,
    wrongPatient:
      'Rien n’a été envoyé : le patient de la séance, celui à l’écran et celui des ressources ne sont pas le même. Ouvrez de nouveau Vertaug à partir du dossier.',
    place: (type, id) => `${type}/${id}`,
    version: versionId => `version ${versionId}`,
    noId: 'Le DSE n’a pas dit sous quel identifiant.',
    serverWords: 'Réponse du DSE',
    detail: 'En détail',
    at: 'Réponse reçue le',
    tried: 'Tenté sans réponse le',
  },
};
