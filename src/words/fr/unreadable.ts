import type { Translation, Words } from '../words.ts';

export const unreadableWords: Translation<Words['unreadable']> = {
  noResource: expected => `Une ressource ${expected} était attendue ici, et il n’y en a aucune.`,
  noType: expected => `Une ressource ${expected} était attendue ici, et ce qui s’y trouve ne dit pas son type.`,
  anotherType: (expected, found) => `Une ressource ${expected} était attendue ici ; celle reçue est de type ${found}.`,
  noId: type => `Une ressource ${type} sans identifiant utilisable.`,
  wrongElements: elements => `Ce n’est pas ce que FHIR R4 prévoit à cet endroit : ${elements.join(', ')}.`,
  noDates: dates => `Aucune date possible : ${dates.join(', ')}.`,
  dateOf: (element, text) => `${element} « ${text} »`,
  longName: longest => `Son nom dépasse ${longest} caractères ; la suite n’a pas été examinée.`,
  saysNothing: 'Rien n’y dit ce que c’est, ni en mots ni par un code connu ici.',
  twoUnderOneId: 'Le DSE en a donné deux différentes sous ce même identifiant ; les deux ont été examinées.',
  otherPatient: 'Elle nomme un autre patient que celui demandé.',
  noPatient: 'Elle ne dit pas à qui elle se rapporte ; ce qu’elle dit est affiché, et ne nie rien.',
  unknownPatient: 'On ne peut pas établir à qui elle se rapporte ; elle a été laissée de côté.',
  withheldPart: mark => `Le DSE la marque ${mark} : il en a donné moins qu’il n’en possède.`,
  masked: elements => `Le DSE en a masqué une partie : ${elements.join(', ')}.`,
  contained: 'Elle se trouve à l’intérieur d’une autre ressource, où elle n’est pas lue.',
  onlyListed: type => `Elle énumère ce qui n’est pas là pour être lu : ${type}.`,
  notGiven: 'Le lancement la nommait, et elle n’a pas pu être lue.',
};
