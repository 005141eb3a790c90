import type { KeepingWords } from '../keeping-words.ts';

const entries = (count: number) => (count < 2 ? `${count} saisie` : `${count} saisies`);

export const keepingWords: KeepingWords = {
  label: 'Où ce cas est conservé',
  line: {
    windowOnly:
      'Conservé dans cette fenêtre seulement : la recharger ou la fermer fait perdre le cas, sauf si vous l’enregistrez dans un fichier.',
    toSignIn: place => `Pas encore conservé. Une fois votre session ouverte dans ${place}, le cas y est conservé.`,
    signIn: place => `Ouvrir une session dans ${place}`,
    signInAgain: place => `Rouvrir une session dans ${place}`,
    signingIn: place => `Ouverture de session dans ${place}, dans l’autre fenêtre.`,
    opening: place => `Recherche de ce patient dans ${place}.`,
    nothingYet: place => `Ce que vous saisissez est conservé dans ${place}.`,
    kept: (place, time) => `Conservé dans ${place} à ${time}.`,
    onDevice: time => `Conservé sur cet appareil à ${time}, chiffré.`,
    waiting: count => `${entries(count)} pas encore ${count < 2 ? 'conservée' : 'conservées'}.`,
    notKept: (place, count, why) => `${entries(count)} non ${count < 2 ? 'conservée' : 'conservées'} dans ${place} : ${why}`,
    triedAgain: 'Une nouvelle tentative aura lieu d’elle-même.',
    lastKept: time => `Dernière conservation à ${time}.`,
    tryNow: 'Essayer maintenant',
    file: 'Enregistrer le cas dans un fichier',
  },
  also: {
    openBy: (who, since) => `${who} a ce cas ouvert depuis ${since}.`,
    somebody: 'Une personne dont le nom n’est pas donné',
    brought: who => `Ce que ${who} a saisi entre-temps a été ajouté.`,
  },
  takeUp: {
    label: 'Dossiers de ce patient',
    heading: count => (count === 1 ? 'Ce patient a un cas en cours.' : `Ce patient a ${count} cas en cours. Duquel s’agit-il ?`),
    begun: (day, who) => `Commencé le ${day}${who === undefined ? '' : ` par ${who}`}`,
    last: (time, who) => `conservé en dernier ${time}${who === undefined ? '' : ` par ${who}`}`,
    inStore: place => `dans ${place}`,
    inEhr: 'd’après ce que le DSE a conservé',
    onDevice: 'sur cet appareil',
    goOn: 'Le poursuivre',
    goOnWith: day => `Poursuivre le cas commencé le ${day}`,
    beginNew: 'Commencer un nouveau cas',
    taken: day => `Le cas commencé le ${day} se poursuit ici.`,
    replaces: 'Ce que vous avez saisi ici reste un cas à part et ne fait pas partie de celui que vous poursuivez.',
    replacesUnkept: 'Ce que vous avez saisi ici n’est conservé nulle part et sera perdu. Poursuivre l’autre cas ?',
    missing: 'Non repris, car cela n’y figure pas :',
  },
  since: {
    heading: 'Depuis votre dernier passage',
    byPerson: (who, what) => `${who} : ${what}`,
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
    differs: (place, what) =>
      `Le patient qui porte ce numéro de dossier dans ${place} n’est pas celui de ce dossier médical : ${what}. Rien n’y est conservé et rien n’en est montré.`,
    parts: { name: 'un autre nom', birthDate: 'une autre date de naissance', sex: 'un autre sexe', id: 'un autre patient qu’auparavant' },
    noIdentifier: place =>
      `Le dossier médical n’a pas de numéro par lequel ${place} connaît les patients. Le cas est conservé dans cette fenêtre seulement.`,
    notAsked: (place, why) => `On n’a pas pu demander à ${place} qui est ce patient : ${why}`,
  },
};
