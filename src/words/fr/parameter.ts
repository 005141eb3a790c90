import type { Translation, Words } from '../words.ts';
import { count } from './wording.ts';

type Say = Words['parameter'];

const presence = { present: 'Présent', notPresent: 'Absent' };

const questions: Translation<Say['questions']> = {
  'IND-1': {
    short: 'Fracture ostéoporotique douloureuse à ce niveau',
    ...presence,
  },
  'IND-1a': {
    short: 'Douleur de cette fracture que les médicaments n’ont pas soulagée',
    ...presence,
  },
  'IND-1b': {
    short: 'Activités quotidiennes réduites à cause de la douleur',
    ...presence,
  },
  'IND-2': {
    short: 'Corps vertébral affaibli par une tumeur',
    ...presence,
  },
  'IND-3': {
    short: 'Microfracture symptomatique à l’IRM, en médecine nucléaire ou à la TDM, hauteur conservée',
    ...presence,
  },
  'IND-4': {
    short: 'Lésion osseuse bénigne qui fait mal',
    ...presence,
  },
  'IND-5': {
    short: 'Fracture qui s’affaisse rapidement',
    ...presence,
  },
  'IND-6': {
    short: 'Cyphose marquée qui gêne la respiration',
    ...presence,
  },
  'CARE-PRE-11': {
    short: 'L’imagerie concorde avec la douleur à ce niveau',
    present: 'Concorde',
    notPresent: 'Ne concorde pas',
  },
  'CON-ABS-1': {
    short: 'Septicémie',
    ...presence,
  },
  'CON-ABS-2': {
    short: 'Ostéomyélite de cette vertèbre',
    ...presence,
  },
  'CON-ABS-3': {
    short: 'Infection sur le trajet de l’aiguille',
    ...presence,
  },
  'CON-ABS-4': {
    short: 'Trouble de la coagulation impossible à corriger',
    ...presence,
  },
  'CON-REL-1': {
    short: 'Radiculopathie due à une autre compression',
    ...presence,
  },
  'CON-REL-2.retropulsion': {
    short: 'Fragment refoulé dans le canal',
    ...presence,
  },
  'CON-REL-2.neurology': {
    short: 'Déficit neurologique provenant de ce niveau',
    ...presence,
  },
  'CON-REL-3.extension': {
    short: 'Tumeur qui atteint l’espace épidural',
    ...presence,
  },
  'CON-REL-3.encroachment': {
    short: 'Canal nettement rétréci par cette tumeur',
    ...presence,
  },
  'CON-REL-4': {
    short: 'Infection systémique en cours',
    ...presence,
  },
  'CON-REL-5.stable': {
    short: 'Fracture d’aspect stable à l’imagerie',
    ...presence,
  },
  'CON-REL-5.improving': {
    short: 'L’état s’améliore sans l’intervention',
    ...presence,
  },
  'CON-REL-6': {
    short: 'Grossesse',
    ...presence,
  },
  'CARE-PRE-3': {
    short: 'Prise d’antithrombotiques',
    present: 'Pris',
    notPresent: 'Non pris',
  },
  'CARE-PRE-4': {
    short: 'Allergie qui importe ici',
    ...presence,
  },
  'CARE-PRE-5': {
    short: 'Problème de saignement ou de coagulation',
    ...presence,
  },
  'CARE-PRE-6': {
    short: 'Douleur actuelle, de 0 à 10',
    present: 'Douleur',
    notPresent: 'Aucune douleur',
  },
};

const sex = { female: 'sexe féminin', male: 'sexe masculin', other: 'autre sexe' };

const long: Translation<Say['long']> = {
  'IND-1':
    'Un corps vertébral qui a cédé à cause de l’ostéoporose et qui fait mal. Une douleur qui résiste aux médicaments ou qui prive des activités quotidiennes l’appuie ; l’une des deux suffit.',
  'IND-1a':
    'Des médicaments ont été essayés sans succès, ou ne peuvent pas être pris : l’intolérance aux médicaments opioïdes en est un exemple.',
  'IND-1b':
    'Ce que la personne faisait d’habitude (marcher, se laver, s’habiller, dormir couchée) est abandonné ou demande de l’aide à cause de cette douleur.',
  'IND-2': 'Une métastase, un myélome ou une autre néoplasie a affaibli l’os à ce niveau. Ni fracture ni douleur ne sont exigées.',
  'IND-3':
    'L’imagerie autre que la radiographie montre l’os lésé et la personne le ressent, sans perte de hauteur visible de la vertèbre. Un examen seul ne montre rien : c’est son rapport qui doit le dire.',
  'IND-4': 'Par exemple un hémangiome qui cause la douleur à ce niveau.',
  'IND-5':
    'Elle perd de la hauteur d’un examen à l’autre, avec ou sans fente dans l’os, au point de menacer d’une cyphose. Il faut au moins deux examens de jours différents pour le dire.',
  'IND-6': 'La courbure du rachis réduit la fonction pulmonaire de façon mesurable, et ce niveau y contribue.',
  'CARE-PRE-11':
    'Quelqu’un a comparé les images au siège de la douleur et confirmé qu’il s’agit de ce niveau. Le numéro est confirmé par la façon dont il a été compté.',
  'CON-ABS-1':
    'Des bactéries dans le sang avec un état de maladie, en ce moment. L’infection ailleurs sans septicémie fait l’objet d’une autre question.',
  'CON-ABS-2': 'Une infection active de l’os même qui serait traité.',
  'CON-ABS-3': 'Peau, tissus mous, disque ou espace épidural sur le chemin vers ce niveau.',
  'CON-ABS-4':
    'Le paramètre de pratique ne donne pas de chiffre. Des médicaments que l’on peut cesser et des valeurs que l’on peut corriger n’en font pas partie ; c’est à vous d’en juger.',
  'CON-REL-1': 'Une racine est comprimée par autre chose que cette fracture, comme un disque ou un foramen rétréci.',
  'CON-REL-2.retropulsion':
    'Avec un déficit neurologique, c’est une contre-indication relative ; sans déficit, une constatation à connaître.',
  'CON-REL-2.neurology': 'D’une seule racine à la compression médullaire ou à la queue de cheval. Compte avec un fragment dans le canal.',
  'CON-REL-3.extension': 'Compte avec un rétrécissement marqué du canal.',
  'CON-REL-3.encroachment': 'Compte avec une tumeur dans l’espace épidural.',
  'CON-REL-4': 'Toute infection de l’organisme encore active, en deçà de la septicémie, qui a sa propre question.',
  'CON-REL-5.stable': 'Inchangée d’un examen à l’autre. Compte avec une amélioration de l’état de la personne.',
  'CON-REL-5.improving': 'Moins de douleur, plus d’autonomie. Compte avec une fracture d’aspect stable.',
  'CON-REL-6': 'Importe pour le rayonnement et le décubitus ventral. Un test vaut aussi longtemps que le délai fixé par l’établissement.',
  'CARE-PRE-3':
    'Antivitamines K, héparines, inhibiteurs directs et antiplaquettaires, pris en ce moment ou cessés dans le délai fixé par l’établissement. Une ordonnance ne prouve pas la prise : demandez quand la dernière dose a été prise.',
  'CARE-PRE-4':
    'Ciment osseux, produit de contraste iodé, latex, antibiotiques, anesthésiques locaux, et médicaments opioïdes non tolérés.',
  'CARE-PRE-5':
    'Troubles connus, plaquettes basses, INR allongé, saignements dans les antécédents. Une valeur normale ne répond que pour elle-même.',
  'CARE-PRE-6':
    'À demander avant toute chose, pour savoir ensuite ce que l’intervention aura apporté. 0 : aucune douleur ; 10 : la pire imaginable.',
};

/** The practice parameter in our own words: its criteria and what the assessment asks. */
export const parameterWords: Translation<Say> = {
  questions,
  long,
  criteria: {
    'IND-1': 'fracture ostéoporotique douloureuse',
    'IND-1a': 'fracture ostéoporotique douloureuse avec douleur réfractaire',
    'IND-1b': 'fracture ostéoporotique douloureuse qui limite les activités quotidiennes',
    'IND-2': 'corps vertébral affaibli par une tumeur',
    'IND-3': 'microfracture symptomatique à l’imagerie avancée',
    'IND-4': 'lésion osseuse bénigne douloureuse',
    'IND-5': 'fracture à progression rapide',
    'IND-6': 'cyphose marquée qui gêne la respiration',
    'CON-ABS-1': 'septicémie',
    'CON-ABS-2': 'ostéomyélite de la vertèbre à traiter',
    'CON-ABS-3': 'infection sur la voie d’abord',
    'CON-ABS-4': 'trouble de la coagulation impossible à corriger',
    'CON-REL-1': 'radiculopathie due à une autre compression',
    'CON-REL-2': 'fragment refoulé avec déficit neurologique',
    'CON-REL-3': 'tumeur épidurale qui rétrécit nettement le canal',
    'CON-REL-4': 'infection systémique en cours',
    'CON-REL-5': 'fracture stable chez un patient dont l’état s’améliore',
    'CON-REL-6': 'grossesse',
  },
  kind: {
    indication: 'Motif d’indication',
    'absolute-contraindication': 'Contre-indication absolue',
    'relative-contraindication': 'Contre-indication relative',
  },
  scope: { level: 'À ce niveau', patient: 'Patient dans son ensemble' },
  notAssessed: 'Non évalué',
  section: section => `paramètre de pratique, section ${section}`,
  twoSexes: ({ gender, atBirth }) => `Au dossier : ${sex[gender]} ; à la naissance : ${sex[atBirth]}.`,
  notAsked: {
    age: years => `non demandé : ${count(years, 'an', 'ans')}`,
    sex: 'non demandé : sexe masculin au dossier',
  },
};
