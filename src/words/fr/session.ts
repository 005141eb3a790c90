import type { sessionWords as english } from '../en/session.ts';
import type { Spoken, Translation } from '../words.ts';

export const sessionWords: Translation<Spoken<typeof english>> = {
  again: {
    act: 'Ouvrir la session de nouveau',
    waiting: 'Ouvrez la session dans la fenêtre qui vient de s’ouvrir et choisissez-y ce même patient.',
    stop: 'Ne plus attendre',
    same: 'La session est ouverte de nouveau. Ce qui était ouvert l’est toujours.',
    otherUser: name => `${name ?? 'Une autre personne'} a ouvert la session : ce qui est lu et envoyé l’est désormais en son nom.`,
    otherUserRefused: name =>
      `Une autre personne a ouvert la session. Seule ${name ?? 'la personne qui travaillait ici'} peut rouvrir cet écran.`,
    userUntold: 'Rien n’indique qui a ouvert la session, et cet écran reste verrouillé.',
    otherPatient: 'Un autre patient y a été choisi. Rien n’a changé ici : ouvrez la session de nouveau et choisissez ce même patient.',
    blocked:
      'Le navigateur n’a pas ouvert de fenêtre. Autorisez les fenêtres pour cette page, ou enregistrez le cas dans un fichier et ouvrez de nouveau Vertaug à partir du dossier.',
    stopped: 'Personne n’a ouvert la session.',
    denied: 'Le DSE n’a ouvert de session à personne.',
    ended: 'Cette séance a été terminée entre-temps.',
    failed: 'La session n’a pas pu être ouverte. Vous pouvez réessayer.',
    forEngineer: detail => `Pour l’équipe technique : ${detail}`,
  },
  lock: {
    warningTitle: 'Cet écran va être verrouillé',
    warning: seconds => `Dans ${seconds} secondes, à moins que quelqu’un n’appuie sur une touche ou un bouton. Rien ne se perd.`,
    goOn: 'Continuer',
    title: 'Verrouillé',
    idle: minutes =>
      minutes === 1 ? 'Personne n’a touché à cet écran depuis une minute.' : `Personne n’a touché à cet écran depuis ${minutes} minutes.`,
    cameBack: 'Le navigateur est revenu à cette page après l’avoir quittée.',
    nothingLost: 'Le cas est tel qu’il a été laissé, et ce qui était en cours d’envoi ou d’enregistrement se poursuit.',
    who: name => `${name} travaillait ici.`,
    byPatient: 'L’ouverture de la session n’a pas suffi. Nommez le patient dont le dossier est ouvert ici pour l’afficher de nouveau :',
    name: 'Nom du patient',
    birthDate: 'Date de naissance',
    unlock: 'Afficher de nouveau le dossier',
    noMatch: 'Ce n’est pas le patient dont le dossier est ouvert ici.',
    tooOften: 'Trop d’essais. Cet écran ne se rouvre plus qu’en ouvrant la session.',
    unlocked: 'Le dossier est affiché de nouveau.',
  },
  newerLaunch: {
    why: 'Vertaug a depuis été ouvert de nouveau pour un dossier dans ce navigateur. Pour être certain du patient concerné, tapez le nom de celui dont cette fenêtre montre le dossier :',
    name: 'Nom du patient',
    notTyped: 'Tapez d’abord le nom du patient : Vertaug a depuis été ouvert de nouveau pour un dossier dans ce navigateur.',
  },
};
