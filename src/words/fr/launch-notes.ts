import type { Translation, Words } from '../words.ts';

export const launchNoteWords: Translation<Words['launch']> = {
  connection: 'Connexion au DSE, pour l’équipe technique',
  notes: {
    label: 'À propos de ce lancement',
    open: what => `Ouvert dans le DSE à ce lancement : ${what}. Ce qui en vient est signalé et passe en tête de ses semblables.`,
    reading: what => `Ouvert dans le DSE à ce lancement : ${what}, en cours de lecture.`,
    notRead: what => `Le DSE avait aussi ouvert ${what}. La lecture n’a pas réussi : rien n’en est montré.`,
    otherPatient: what => `Le DSE avait aussi ouvert ${what}, qui appartient à un autre patient. Rien n’en est utilisé ici.`,
    nothingFound:
      'Le DSE a répondu à chaque recherche pour ce patient, et chaque fois sans rien. Le dossier d’un nouveau patient peut être vide ; il se peut aussi que cette séance ne voie pas ce qui s’y trouve. Regardez dans le DSE avant de vous y fier. Les questions se répondent ici une par une.',
    caveat: says => `Le DSE dit de ce qu’il donne : « ${says} »`,
    remark: says => `Remarque du DSE : « ${says} »`,
    notUsed: what => `Le DSE avait aussi ouvert ${what}. Cela ne répond à aucune question ici.`,
    intent: intent => `Le DSE a ouvert Vertaug pour « ${intent} », que Vertaug ne connaît pas : il démarre comme d’habitude.`,
  },
};
