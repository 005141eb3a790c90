import type { launchWords as english } from '../en/launch.ts';
import type { Spoken, Translation } from '../words.ts';
import { launchNoteWords } from './launch-notes.ts';

const startAgain = 'Retournez au dossier du patient et ouvrez Vertaug à partir de là.';
const theServer = 'la personne responsable du serveur FHIR du DSE';
const theSite = 'la personne responsable de Vertaug chez vous';

export const launchWords: Translation<Spoken<typeof english>> = {
  ...launchNoteWords,
  starting: 'Ouverture de Vertaug pour ce patient…',
  opening: 'Ouverture de session auprès de votre DSE…',
  detailHeading: 'Pour l’équipe technique :',
  nothingRead: 'Cette page n’a rien lu dans le dossier et n’y a rien écrit.',

  start: {
    lead: 'Vertaug travaille sur le dossier d’un seul patient à la fois et doit savoir lequel. Cette page n’en a reçu aucun.',
    fromChart: 'À partir du dossier',
    fromChartSteps: [
      'Ouvrez le dossier du patient dans le DSE.',
      'Choisissez-y Vertaug. Sa place varie d’un DSE à l’autre : une liste d’applications, un menu ou un panneau à côté du dossier.',
      'Vertaug s’ouvre pour ce patient ; personne n’est à choisir de nouveau.',
    ],
    signIn: 'Ou ouvrez une session à partir d’ici',
    signInHow: 'Le DSE demande qui vous êtes et de quel patient il s’agit. Vertaug s’ouvre ensuite pour ce patient.',
    signInTo: name => `Ouvrir une session auprès de ${name}`,
    check: 'Vérifier des ressources FHIR',
    checkHow:
      'Sans dossier : des ressources de fichiers ou collées, selon les profils d’augmentation vertébrale. Rien ne quitte cet ordinateur.',
    noIssuer: 'Aucun DSE n’est encore configuré ici',
    noIssuerMeans: 'D’ici là, Vertaug ne peut être ouvert ni à partir de cette page ni à partir d’un dossier. L’équipe technique doit :',
    register: 'Inscrire Vertaug auprès du DSE comme application SMART publique avec PKCE.',
    registerLaunchUrl: url => `Lui donner cette adresse de lancement : ${url}`,
    registerRedirectUrl: url => `Lui donner cette adresse de redirection : ${url}`,
    registerSignInUrl: url => `Et celle-ci, pour ouvrir la session de nouveau pendant que Vertaug est ouvert : ${url}`,
    nameIt:
      'Nommer le DSE dans le config.json à côté de cette page, sous issuers : sa base FHIR (iss), le nom qu’on lui donne (name) et le clientId reçu à l’inscription.',
  },

  failures: {
    'no-launch': {
      title: 'Vertaug s’ouvre à partir du dossier d’un patient',
      happened:
        'Cette page a été ouverte sans patient. C’est aussi ce qui arrive quand on la recharge : l’autorisation de lire le dossier ne dure que tant que la page est ouverte, et il faut la donner de nouveau.',
      next: `${startAgain} Ce qui n’a été ni envoyé ni enregistré dans un fichier avant le rechargement est perdu.`,
    },
    'config-unreadable': {
      title: 'Les réglages de Vertaug ne peuvent pas être lus',
      happened:
        'Le fichier config.json de cette installation n’est pas arrivé, ou contient quelque chose que Vertaug ne peut pas utiliser : il ne sait donc pas à quels DSE se fier.',
      next: `Prévenez ${theSite} ; les lignes ci-dessous nomment chaque endroit et ce qu’il faut y écrire.`,
    },
    'unknown-issuer': {
      title: 'Ce DSE n’est pas sur la liste de Vertaug',
      happened:
        'Le DSE qui a demandé l’ouverture de Vertaug n’est pas nommé dans le config.json de cette installation. Vertaug ne parle à aucun autre.',
      next: `Si c’est bien votre DSE, demandez à ${theSite} de l’ajouter, écrit exactement comme ci-dessous. Si vous êtes arrivé ici par un lien, fermez cette page.`,
    },
    'insecure-issuer': {
      title: 'L’adresse du DSE n’est pas protégée',
      happened:
        'Le DSE a donné une adresse qui commence par http. Un dossier lu ainsi pourrait être lu et modifié par d’autres sur le réseau.',
      next: 'Prévenez la personne responsable des réglages de lancement du DSE : l’adresse doit commencer par https.',
    },
    'unexpected-parameter': {
      title: 'Le lancement transportait quelque chose de trop',
      happened:
        'Outre l’adresse du DSE et son jeton de lancement, le lien qui a ouvert cette page contenait autre chose. Un tel lien peut servir à envoyer votre travail ailleurs : Vertaug s’est arrêté.',
      next: `${startAgain} Si l’arrêt se répète là aussi, la personne responsable des réglages de lancement du DSE doit retirer ce qui est nommé ci-dessous.`,
    },
    'own-policy': {
      title: 'Cette installation tient Vertaug à l’écart du DSE',
      happened: 'Le serveur web de Vertaug ne laisse pas cette page joindre le DSE, qui n’a donc pas été interrogé.',
      next: `Prévenez ${theSite} ; ce qu’il faut ajouter, et où, figure ci-dessous.`,
    },
    'discovery-failed': {
      title: 'Le DSE n’a pas dit comment ouvrir une session',
      happened:
        'Vertaug a demandé au DSE où ouvrir une session et n’a reçu aucune réponse utilisable. Le DSE est peut-être en panne, ou ne permet pas à cette page de le demander.',
      next: `Réessayez dans une minute. Si cela persiste, prévenez ${theServer}.`,
    },
    'discovery-incomplete': {
      title: 'Il manque quelque chose à la description d’ouverture de session du DSE',
      happened: 'Le DSE a décrit comment ouvrir une session, mais sans une adresse indispensable pour commencer.',
      next: `Prévenez ${theServer} ; ce qui manque est indiqué ci-dessous.`,
    },
    'pkce-not-offered': {
      title: 'Le DSE n’offre pas la protection dont Vertaug a besoin',
      happened:
        'Sans PKCE (S256), quelqu’un qui intercepte l’ouverture de session pourrait ouvrir le dossier de ce patient en votre nom. Le DSE n’indique pas qu’il le prend en charge.',
      next: `Prévenez ${theServer} : sa smart-configuration doit mentionner S256. Un DSE qui l’a sans le mentionner peut être désigné comme tel dans config.json (pkceUnadvertised).`,
    },
    'foreign-endpoint': {
      title: 'Le DSE dirige l’ouverture de session ailleurs',
      happened: 'Le DSE nomme une adresse d’ouverture de session que cette installation ne connaît pas : Vertaug n’y est pas allé.',
      next: `Si l’adresse ci-dessous est la bonne, demandez à ${theSite} d’ajouter son origine à authorizationOrigins dans config.json.`,
    },
    'state-unknown': {
      title: 'Cette ouverture de session n’a pas commencé ici, ou a déjà servi',
      happened:
        'Une réponse d’un DSE est arrivée alors qu’aucun lancement de cet onglet ne l’attendait. C’est peut-être une ancienne page de l’historique, ou un lien venu d’ailleurs.',
      next: startAgain,
    },
    'sign-in-expired': {
      title: 'L’ouverture de session a pris trop de temps',
      happened: 'Le DSE a répondu plus d’une heure après l’ouverture de Vertaug, et une telle réponse n’est plus acceptée : elle a expiré.',
      next: startAgain,
    },
    'launch-used': {
      title: 'Ce lancement a déjà servi',
      happened:
        'Le navigateur est revenu à la page qui ouvre Vertaug, par son bouton de retour ou un rechargement. Chaque lancement ouvre Vertaug une seule fois ; personne n’a été refusé.',
      next: startAgain,
    },
    'authorization-denied': {
      title: 'Le DSE n’a pas laissé entrer Vertaug',
      happened:
        'Le DSE a mis fin à l’ouverture de session. Vous l’avez peut-être refusée, votre compte n’a peut-être pas accès à Vertaug, ou le DSE n’accepte pas ce que Vertaug demande à lire.',
      next: `${startAgain} Si vous ne l’avez pas refusée, montrez la réponse du DSE ci-dessous à la personne qui en est responsable.`,
    },
    'token-refused': {
      title: 'Le DSE n’a pas terminé l’ouverture de session',
      happened:
        'Votre session était ouverte, mais le DSE n’a pas remis l’autorisation de lire le dossier. Souvent, l’ouverture a pris trop de temps et il faut la refaire.',
      next: startAgain,
    },
    'token-invalid': {
      title: 'L’autorisation du DSE n’était pas utilisable',
      happened:
        'Le DSE a répondu par quelque chose qui n’est pas une autorisation pour ce DSE et cette installation : Vertaug ne l’a pas utilisé.',
      next: `${startAgain} Si cela se répète, prévenez ${theServer}.`,
    },
    'no-patient': {
      title: 'Aucun patient n’a été choisi',
      happened:
        'Le DSE a ouvert votre session sans nommer de patient. Vertaug travaille sur le dossier d’un seul patient et ne devine pas lequel.',
      next: 'Ouvrez d’abord le dossier du patient dans le DSE, puis ouvrez Vertaug à partir de là.',
    },
    'storage-blocked': {
      title: 'Le navigateur ne laisse pas Vertaug ouvrir une session',
      happened:
        'Pour ouvrir une session, le navigateur doit s’en souvenir un instant (stockage de session), et c’est bloqué pour cette page.',
      next: 'Autorisez les données de site pour cette adresse, ou ouvrez Vertaug dans sa propre fenêtre plutôt que dans celle du DSE.',
    },
    'issuer-mismatch': {
      title: 'La réponse venait d’un autre service d’ouverture de session',
      happened: 'Vertaug a interrogé un service d’ouverture de session et un autre a répondu. La réponse n’a pas été utilisée.',
      next: `${startAgain} Si cela se répète, prévenez ${theServer}.`,
    },
  },
};
