import type { connectionWords as english } from '../en/connection.ts';
import { listFormat } from '../list-format.ts';
import type { Spoken, Translation } from '../words.ts';

const list = (items: readonly string[]) => listFormat('fr-CA').format(items);

/** Ce qui fait obstacle à une requête d’une page web. */
const lacking = (about: readonly string[]) =>
  list(
    about.map(each => {
      if (each === 'origin') return 'l’origine de l’application';
      if (each === 'method') return 'la méthode';
      if (each === 'status') return 'une réponse favorable';
      return `l’en-tête ${each}`;
    }),
  );

export const connectionWords: Translation<Spoken<typeof english>> = {
  title: 'Connexion',
  windowTitle: 'Connexion – Vertaug',
  lead: 'Ce que Vertaug fera sur un serveur FHIR, et pourquoi. Cette page lit ce que le serveur dit à tous et n’écrit rien.',
  leadInSession:
    'Ce que Vertaug fait sur ce DSE pendant cette séance, et pourquoi. Cette page lit une ressource de chaque type et n’écrit rien.',
  colon: ' :',
  base: 'Base FHIR du serveur',
  baseHint: 'Par exemple https://dse.example/fhir/r4',
  notABase: 'Ce n’est pas l’adresse d’une base FHIR : elle commence par https et ne contient ni ? ni #.',
  examine: 'Interroger le serveur',
  again: 'Interroger de nouveau',
  asking: 'Le serveur est interrogé…',
  toPlace: 'Ce que cet établissement consigne du lieu et de ses opérateurs',
  toQuality: 'Où en sommes-nous ? Les taux d’un service',
  back: 'Retour',
  copy: 'Copier en texte pour un billet',
  copied: 'Copié. Rien d’un patient ne s’y trouve.',
  notCopied: 'Le navigateur ne l’a pas copié. Le texte se trouve ci-dessous, à copier à la main.',
  asText: 'En texte',

  verdict: {
    0: 'Tout est conservé tel quel, pour autant qu’on le sache.',
    1: 'Cela fonctionne, mais tout n’est pas conservé tel quel ou connu.',
    2: 'Vertaug ne peut pas fonctionner ici en l’état.',
  },
  asDeclared: 'selon la déclaration',
  asTried: 'à l’essai',
  byConfiguration: iss => `Selon ce que config.json dit de ${iss}.`,
  together: 'Tout part en une seule requête.',
  heading: {
    plan: 'Ce qui va où',
    types: 'Lecture, recherche et écriture',
    signIn: 'Ouverture de session',
    page: origin => `Pour une page de ${origin}`,
    paging: 'Pages de résultats',
    context: 'Cette séance',
    calls: 'Appels',
  },
  column: { type: 'Ressource', read: 'lecture', search: 'recherche', create: 'création', update: 'mise à jour' },
  yes: 'oui',
  no: 'non',
  notKnown: 'inconnu',
  none: 'aucun',
  ms: ms => `${ms} ms`,
  noAnswer: 'sans réponse',

  attempt: {
    answered: ms => `réponse en ${ms} ms`,
    came: count => (count === 0 ? 'rien ne s’y trouve' : `${count} reçue${count > 1 ? 's' : ''}`),
    without: names => `sans ${list(names)}, que le serveur refuse`,
    failed: (status, ms) => `refus : ${status}, ${ms} ms`,
    lost: ms => `sans réponse, ${ms} ms`,
    'not-granted': 'non accordé, non demandé',
    'nothing-found': 'rien à lire',
  },
  writes: {
    heading: 'Ressources d’essai',
    fate: {
      deleted: 'sera supprimée',
      marked: 'sera marquée comme saisie par erreur',
      stays: 'resterait : non essayée à moins que --leave la nomme',
      left: 'restera',
    },
    outcome: {
      stored: 'conservée',
      refused: 'refusée',
      unknown: 'aucune réponse n’a dit si elle est conservée',
      'left-out': 'non essayée',
      'not-needed': 'non envoyée',
    },
    kept: {
      whole: 'gardée entière',
      'in-part': 'gardée en partie',
      'not-compared': 'non comparée',
      gone: 'non rendue',
    },
    cleaned: { deleted: 'supprimée ensuite', marked: 'marquée comme saisie par erreur' },
    still: where => `s’y trouve encore : ${list(where)}`,
    stopping: 'Arrêt. Ce qui a été conservé est d’abord retiré.',
  },
  signIn: {
    authorization: 'autorisation',
    token: 'jeton',
    grammar: 'portées',
    asked: 'demandées',
    granted: 'accordées',
    narrowed: 'non demandées, car le serveur ne les énumère pas',
    unread: 'inconnu : aucune smart-configuration utilisable',
    noGrammar: 'ni permission-v1 ni permission-v2 ne sont déclarées',
    pkce: 'PKCE (S256)',
    unadvertised: 'non énuméré ; config.json dit qu’il existe',
  },
  page: {
    read: 'lecture',
    create: 'création',
    update: 'mise à jour',
    exposed: 'visibles',
    allowed: 'permis',
    notAllowed: lacks => `non permis : le serveur ne laisse pas passer ${lacking(lacks)}`,
    noHeaders: 'aucun autre en-tête',
    inferred:
      'Une page ne voit pas ce qu’un serveur répond d’abord à son navigateur ; ceci est ce que montrent ses propres lectures. Seule une écriture montre si PUT passe.',
  },
  paging: {
    next: {
      none: 'tout est venu sur une page',
      'same-origin': 'un lien mène à la page suivante',
      'named-origin': 'un lien mène à la page suivante, sur une autre origine que nomme config.json',
      elsewhere: 'un lien mène à une autre origine',
      broken: 'un lien ne mène nulle part',
    },
    followed: 'la page suivante',
  },
  context: {
    patient: 'patient',
    encounter: 'rencontre',
    author: 'personne en séance',
    named: 'indiqué',
    notNamed: 'non indiqué',
  },

  findings: {
    'insecure-address': () => 'L’adresse n’est ni en https ni sur cet ordinateur : l’application refuse de s’ouvrir de là.',
    'no-fhir': () => 'Ni smart-configuration ni CapabilityStatement n’en sont venus : est-ce la base FHIR ?',
    'no-smart-configuration': () =>
      'Il n’y a pas de smart-configuration à /.well-known/smart-configuration : personne ne peut ouvrir de session.',
    'smart-configuration-incomplete': () => 'La smart-configuration ne nomme pas de point d’autorisation ou de jeton.',
    'no-pkce': () =>
      'La smart-configuration n’énumère pas S256 dans code_challenge_methods_supported. Si ce DSE a tout de même PKCE, réglez pkceUnadvertised.',
    'origin-not-configured': about =>
      `Les points d’accès sont sur une origine que config.json ne nomme pas dans authorizationOrigins : ${list(about)}.`,
    'other-version': about => `La déclaration est de FHIR ${list(about)} ; Vertaug parle R4, soit 4.0.1.`,
    'nothing-readable': () => 'La déclaration n’offre à la lecture rien de ce que Vertaug lit.',
    'page-may-not-discover': about =>
      `Une page de ${list(about)} ne peut pas lire la smart-configuration (CORS) : un lancement s’arrête là.`,
    'page-may-not-read': about =>
      `Un navigateur n’y lit pas pour une page de l’origine de l’application. Ce qui ne passe pas : ${lacking(about)}.`,
    'own-policy': about =>
      `Cette installation ne laisse pas ses propres pages interroger ${list(about)} : son serveur web doit nommer cette origine dans connect-src (Content-Security-Policy).`,
    'patient-not-read': () => 'Le patient n’a pas pu être lu pendant cette séance, et sans patient rien n’est montré.',
    'not-kept': about => `Annoncé comme conservé et non rendu : ${list(about)}. On ne peut se fier à rien de ce qui y est envoyé.`,
    'kept-in-part': about => `Conservé, mais pas en entier : ${list(about)}. Ce qui est laissé de côté va dans la note.`,
    'statement-not-read': () =>
      'Le CapabilityStatement n’a pas pu être lu : chaque ressource est essayée telle quelle, et ce qui est refusé prend un autre chemin.',
    'statement-says-nothing': () =>
      'La déclaration ne nomme aucun type de ressource : chacune est essayée telle quelle, et ce qui est refusé prend un autre chemin.',
    'not-as-such': about => `Non conservé tel quel : ${list(about)}.`,
    'search-refused': about => `Recherché sans réponse : ${list(about)}. Ce que cela montrerait est signalé comme manquant.`,
    'scopes-not-granted': about => `Demandé et non accordé : ${list(about)}.`,
    'next-page-elsewhere': about =>
      `La page suivante d’une recherche est sur ${list(about)}, que config.json ne nomme pas dans fhirOrigins : seules les premières pages sont lues.`,
    'next-page-broken': about =>
      `Le lien vers la page suivante de ${list(about)} ne mène nulle part : seules les premières pages sont lues.`,
    'page-may-not-write': about =>
      `Un navigateur n’y crée rien pour une page de l’origine de l’application. Ce qui ne passe pas : ${lacking(about)}.`,
    'page-may-not-change': about =>
      `Un navigateur n’y met rien à jour pour une page de l’origine de l’application. Ce qui ne passe pas : ${lacking(about)}.`,
    'preflight-unanswered': () => 'Une requête préalable est restée sans réponse : on ne sait pas ce qu’un navigateur peut y faire.',
    'form-differs': about =>
      `Un formulaire que nomme config.json n’y est pas ou ne demande pas ce que config.json en dit : ${list(about)}.`,
    'not-cleaned-up': about => `Ressources d’essai qui s’y trouvent encore : ${list(about)}.`,
    'form-not-mapped': about =>
      `La création de QuestionnaireResponse est déclarée, et config.json ne nomme aucun formulaire de ce DSE : avec un formulaire, ses réponses pourraient porter ${list(about)}.`,
    'form-not-looked-up': about =>
      `Tel que config.json le dit, car le serveur n’a pas été interrogé ou ne donne pas ses formulaires : ${list(about)}.`,
    'origin-to-configure': about => `config.json doit nommer dans authorizationOrigins : ${list(about)}.`,
    'type-repeated': about => `La déclaration nomme plus d’une fois, et la dernière compte : ${list(about)}.`,
    'version-not-said': () => 'La déclaration ne dit pas de quelle version de FHIR elle est ; elle est lue comme R4.',
    'headers-left-out': about =>
      `Une page ne peut pas y envoyer ${list(about)} : Vertaug s’en passe et cherche sur le serveur avant chaque écriture.`,
    'headers-hidden': about =>
      `Une page ne peut pas lire ${list(about)} d’une réponse ; numéros et versions sont alors pris dans ce qui revient.`,
    'count-not-heeded': about => `_count n’est pas respecté : il est venu plus de ${list(about)} que demandé.`,
    'count-capped': about => `Une page ne porte pas plus de ${list(about)} ressources ; le reste est lu page par page.`,
    'profiles-not-named': about =>
      `Le serveur nomme les profils qu’il prend en charge, et pas ceux de Vertaug : ${list(about)}. Il peut en vouloir plus ou en laisser tomber.`,
    'profiles-installed': () => 'Les profils de Vertaug y sont installés : ce qui est envoyé peut y être vérifié.',
    'profiles-not-installed': () => 'Les profils de Vertaug n’y sont pas installés : ce qui est envoyé n’est vérifié qu’avant l’envoi.',
    'browser-not-asked': () => 'On n’a pas cherché ce qu’un navigateur peut y faire.',
    'not-tried': () => 'La lecture n’a pas été essayée, car il y faut un patient : ce qui est déclaré n’est pas encore accordé.',
    'writes-not-tried': about =>
      `L’écriture n’a pas été essayée pour ${list(about)} : la ressource y resterait (--leave), ou ce à quoi elle renvoie n’a pas été conservé.`,
  },
};
