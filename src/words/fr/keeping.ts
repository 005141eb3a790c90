import type { keepingWords as english } from '../en/keeping.ts';
import { listFormat } from '../list-format.ts';
import type { Spoken } from '../words.ts';

const partNames = { name: 'un autre nom', birthDate: 'une autre date de naissance', sex: 'un autre sexe' };

const entries = (count: number) => (count < 2 ? `${count} saisie` : `${count} saisies`);

export const keepingWords: Spoken<typeof english> = {
  label: 'Où ce cas est conservé',
  line: {
    toSignIn: place => `Pas encore conservé. Une fois votre session ouverte dans ${place}, le cas y est conservé.`,
    signIn: place => `Ouvrir une session dans ${place}`,
    signInAgain: place => `Rouvrir une session dans ${place}`,
    signingIn: place => `Ouverture de session dans ${place}, dans l’autre fenêtre.`,
    notSignedIn: (place, seen) => `Personne n’a ouvert de session dans ${place} : le cas n’y est pas conservé. Ce qui a été vu : ${seen}`,
    stopWaiting: 'Ne plus attendre',
    opening: place => `Recherche de ce patient dans ${place}.`,
    nothingYet: place => `Ce que vous saisissez est conservé dans ${place}.`,
    kept: (place, time) => `Conservé dans ${place} à ${time}.`,
    onDevice: time => `Conservé sur cet appareil à ${time}, chiffré.`,
    waiting: count => `${entries(count)} pas encore ${count < 2 ? 'conservée' : 'conservées'}.`,
    notKept: (place, count, why) => `${entries(count)} non ${count < 2 ? 'conservée' : 'conservées'} dans ${place} : ${why}`,
    triedAgain: 'Une nouvelle tentative aura lieu d’elle-même.',
    notMerged:
      'Quelqu’un d’autre a conservé ce cas entre-temps, et les deux ne peuvent être réunis. Le sien reste tel quel ; enregistrez le vôtre dans un fichier.',
    lastKept: time => `Dernière conservation à ${time}.`,
    tryNow: 'Essayer maintenant',
  },
  also: {
    openBy: (who, since) => `${who} a ce cas ouvert depuis ${since}.`,
    somebody: 'Une personne dont le nom n’est pas donné',
    brought: who => `Ce que ${who} a saisi entre-temps a été ajouté.`,
  },
  takeUp: {
    label: 'Dossiers de ce patient',
    heading: count =>
      count === 1 ? 'Un cas de ce patient est conservé.' : `${count} cas de ce patient sont conservés. Lequel se poursuit ?`,
    last: (time, who) => `Conservé en dernier ${time}${who === undefined ? '' : ` par ${who}`}`,
    unknown: 'Conservé à un moment qui n’est pas indiqué',
    procedure: day => `intervention ${day}`,
    inStore: place => `dans ${place}`,
    inEhr: 'd’après ce que le DSE a conservé',
    onDevice: 'sur cet appareil',
    goOn: 'Poursuivre',
    goOnWith: which => `Poursuivre : ${which}`,
    beginNew: 'Commencer un nouveau cas',
    taken: day => `Le cas commencé ${day} se poursuit ici.`,
    replaces: 'Ce que vous avez saisi ici reste un cas à part et ne fait pas partie de celui que vous poursuivez.',
    notYetKept:
      'Ce qui se trouve ici n’est pas encore conservé, et l’autre cas n’a donc pas été ouvert. Choisissez-le une fois celui-ci conservé, ou enregistrez celui-ci dans un fichier.',
    replacesUnkept: 'Ce que vous avez saisi ici n’est conservé nulle part et sera perdu. Poursuivre l’autre cas ?',
  },
  since: {
    heading: 'Ce que d’autres ont saisi entre-temps',
    entered: (stage, count, who) => `${stage} : ${entries(count)} par ${who}`,
    parameter: (then, now) => `La révision du paramètre de pratique était ${then} ; c’est maintenant ${now}.`,
    app: (then, now) => `Conservé en dernier par Vertaug ${then} ; ceci est ${now}.`,
    close: 'Fermer',
  },
  patient: {
    none: place => `${place} ne connaît pas encore ce patient.`,
    create: place => `Ajouter le patient à ${place}`,
    createText: 'Le nom, la date de naissance, le sexe et les numéros de dossier que nomme le site y sont ajoutés.',
    several: (place, count) =>
      `${place} a ${count} patients avec ce numéro de dossier. Rien n’y est conservé tant que ce n’est pas réglé. Les responsables de ${place} peuvent le faire.`,
    differs: (place, parts) =>
      `Le patient qui porte ce numéro de dossier dans ${place} n’est pas celui de ce dossier médical : ${listFormat('fr-CA').format(parts.map(part => partNames[part]))}. Rien n’y est conservé et rien n’en est montré.`,
    noIdentifier: place =>
      `Le dossier médical n’a pas de numéro par lequel ${place} connaît les patients. Le cas est conservé dans cette fenêtre seulement.`,
    notRead: 'L’identité du patient n’a pu être lue dans le dossier médical. Le cas est conservé dans cette fenêtre seulement.',
    casesNotRead: (place, why) => `On n’a pas pu demander à ${place} les cas de ce patient : ${why}`,
    notAsked: (place, why) => `On n’a pas pu demander à ${place} qui est ce patient : ${why}`,
  },
  why: {
    'to-sign-in': 'personne n’y a ouvert de session.',
    'other-patient': 'ce cas est celui d’un autre patient que celui qui y a été trouvé. Rien n’a été envoyé.',
    'too-long': 'le cas est plus long qu’un cas conservé ne peut l’être. Rien n’a été envoyé.',
    full: 'il n’y a plus de place.',
    busy: 'il n’y a pas de disponibilité en ce moment.',
    slow: 'aucune réponse n’est venue à temps.',
    down: 'pas de connexion, ou le service est en panne.',
    'read-only': 'cette session peut y lire et ne rien y conserver.',
    'signed-out': 'la session y a pris fin.',
    refused: 'il n’y est pas accepté.',
    gone: 'il n’y est plus. Enregistrez ce cas dans un fichier.',
    broken: 'quelque chose a cédé dans Vertaug. Enregistrez le cas dans un fichier et prévenez qui s’en occupe.',
    unknown: 'la réponse s’est perdue, et on ne sait pas encore si l’envoi est arrivé.',
  },
  document: {
    unreadable: 'Ce cas n’a pu être lu là où il est conservé.',
    'no-content': 'Il n’y a rien derrière ce cas là où il est conservé.',
    'too-long': 'Ce cas est plus long qu’un cas conservé ne peut l’être, et n’a pas été lu.',
    altered: 'Ce cas n’est pas ce qui a été conservé : son contenu a été modifié autrement.',
    broken: 'Ce cas ne peut être lu : son contenu est endommagé.',
    'newer-format': 'Un Vertaug plus récent a conservé ce cas. Ouvrez-le avec celui-là.',
    'not-a-case': 'Ce qui y est conservé n’est pas un cas que cette version de Vertaug peut ouvrir.',
    'other-patient': 'Ce qui y est conservé est celui d’un autre patient.',
    'other-ehr': 'Ce cas appartient à un autre DSE.',
    'other-case': 'Ce qui y est conservé n’est pas le cas annoncé.',
    'no-author': 'Personne n’est nommé comme ayant conservé ce cas.',
    withdrawn: 'Ce cas a été marqué comme saisi par erreur.',
    stays: 'Il y reste tel quel ; rien n’a changé ici.',
  },
};
