import type { Translation, Words } from '../words.ts';
import { count } from './wording.ts';

type Say = Words['parameter'];

const presence = { present: 'Présent', notPresent: 'Absent' };

const questions: Translation<Say['questions']> = {
  'IND-1': {
    short: 'Fracture ostéoporotique douloureuse à ce niveau',
    long: 'Un corps vertébral qui a cédé à cause de l’ostéoporose et qui fait mal. Une douleur qui résiste aux médicaments ou qui prive des activités quotidiennes l’appuie ; l’une des deux suffit.',
    ...presence,
  },
  'IND-1a': {
    short: 'Douleur de cette fracture que les médicaments n’ont pas soulagée',
    long: 'Des médicaments ont été essayés sans succès, ou ne peuvent pas être pris : l’intolérance aux médicaments opioïdes en est un exemple.',
    ...presence,
  },
  'IND-1b': {
    short: 'Activités quotidiennes réduites à cause de la douleur',
    long: 'Ce que la personne faisait d’habitude (marcher, se laver, s’habiller, dormir couchée) est abandonné ou demande de l’aide à cause de cette douleur.',
    ...presence,
  },
  'IND-2': {
    short: 'Corps vertébral affaibli par une tumeur',
    long: 'Une métastase, un myélome ou une autre néoplasie a affaibli l’os à ce niveau. Ni fracture ni douleur ne sont exigées.',
    ...presence,
  },
  'IND-3': {
    short: 'Microfracture symptomatique à l’IRM, en médecine nucléaire ou à la TDM, hauteur conservée',
    long: 'L’imagerie autre que la radiographie montre l’os lésé et la personne le ressent, sans perte de hauteur visible de la vertèbre. Un examen seul ne montre rien : c’est son rapport qui doit le dire.',
    ...presence,
  },
  'IND-4': {
    short: 'Lésion osseuse bénigne qui fait mal',
    long: 'Par exemple un hémangiome qui cause la douleur à ce niveau.',
    ...presence,
  },
  'IND-5': {
    short: 'Fracture qui s’affaisse rapidement',
    long: 'Elle perd de la hauteur d’un examen à l’autre, avec ou sans fente dans l’os, au point de menacer d’une cyphose. Il faut au moins deux examens de jours différents pour le dire.',
    ...presence,
  },
  'IND-6': {
    short: 'Cyphose marquée qui gêne la respiration',
    long: 'La courbure du rachis réduit la fonction pulmonaire de façon mesurable, et ce niveau y contribue.',
    ...presence,
  },
  'CARE-PRE-11': {
    short: 'L’imagerie concorde avec la douleur à ce niveau',
    long: 'Quelqu’un a comparé les images au siège de la douleur et confirmé qu’il s’agit de ce niveau. Le numéro est confirmé par la façon dont il a été compté.',
    present: 'Concorde',
    notPresent: 'Ne concorde pas',
  },
  'CON-ABS-1': {
    short: 'Septicémie',
    long: 'Des bactéries dans le sang avec un état de maladie, en ce moment. L’infection ailleurs sans septicémie fait l’objet d’une autre question.',
    ...presence,
  },
  'CON-ABS-2': {
    short: 'Ostéomyélite de cette vertèbre',
    long: 'Une infection active de l’os même qui serait traité.',
    ...presence,
  },
  'CON-ABS-3': {
    short: 'Infection sur le trajet de l’aiguille',
    long: 'Peau, tissus mous, disque ou espace épidural sur le chemin vers ce niveau.',
    ...presence,
  },
  'CON-ABS-4': {
    short: 'Trouble de la coagulation impossible à corriger',
    long: 'Le paramètre de pratique ne donne pas de chiffre. Des médicaments que l’on peut cesser et des valeurs que l’on peut corriger n’en font pas partie ; c’est à vous d’en juger.',
    ...presence,
  },
  'CON-REL-1': {
    short: 'Radiculopathie due à une autre compression',
    long: 'Une racine est comprimée par autre chose que cette fracture, comme un disque ou un foramen rétréci.',
    ...presence,
  },
  'CON-REL-2.retropulsion': {
    short: 'Fragment refoulé dans le canal',
    long: 'Avec un déficit neurologique, c’est une contre-indication relative ; sans déficit, une constatation à connaître.',
    ...presence,
  },
  'CON-REL-2.neurology': {
    short: 'Déficit neurologique provenant de ce niveau',
    long: 'D’une seule racine à la compression médullaire ou à la queue de cheval. Compte avec un fragment dans le canal.',
    ...presence,
  },
  'CON-REL-3.extension': {
    short: 'Tumeur qui atteint l’espace épidural',
    long: 'Compte avec un rétrécissement marqué du canal.',
    ...presence,
  },
  'CON-REL-3.encroachment': {
    short: 'Canal nettement rétréci par cette tumeur',
    long: 'Compte avec une tumeur dans l’espace épidural.',
    ...presence,
  },
  'CON-REL-4': {
    short: 'Infection systémique en cours',
    long: 'Toute infection de l’organisme encore active, en deçà de la septicémie, qui a sa propre question.',
    ...presence,
  },
  'CON-REL-5.stable': {
    short: 'Fracture d’aspect stable à l’imagerie',
    long: 'Inchangée d’un examen à l’autre. Compte avec une amélioration de l’état de la personne.',
    ...presence,
  },
  'CON-REL-5.improving': {
    short: 'L’état s’améliore sans l’intervention',
    long: 'Moins de douleur, plus d’autonomie. Compte avec une fracture d’aspect stable.',
    ...presence,
  },
  'CON-REL-6': {
    short: 'Grossesse',
    long: 'Importe pour le rayonnement et le décubitus ventral. Un test vaut aussi longtemps que le délai fixé par l’établissement.',
    ...presence,
  },
  'CARE-PRE-3': {
    short: 'Prise d’antithrombotiques',
    long: 'Antivitamines K, héparines, inhibiteurs directs et antiplaquettaires, pris en ce moment ou cessés dans le délai fixé par l’établissement. Une ordonnance ne prouve pas la prise : demandez quand la dernière dose a été prise.',
    present: 'Pris',
    notPresent: 'Non pris',
  },
  'CARE-PRE-4': {
    short: 'Allergie qui importe ici',
    long: 'Ciment osseux, produit de contraste iodé, latex, antibiotiques, anesthésiques locaux, et médicaments opioïdes non tolérés.',
    ...presence,
  },
  'CARE-PRE-5': {
    short: 'Problème de saignement ou de coagulation',
    long: 'Troubles connus, plaquettes basses, INR allongé, saignements dans les antécédents. Une valeur normale ne répond que pour elle-même.',
    ...presence,
  },
  'CARE-PRE-6': {
    short: 'Douleur actuelle, de 0 à 10',
    long: 'À demander avant toute chose, pour savoir ensuite ce que l’intervention aura apporté. 0 : aucune douleur ; 10 : la pire imaginable.',
    present: 'Douleur',
    notPresent: 'Aucune douleur',
  },
};

const sex = { female: 'sexe féminin', male: 'sexe masculin', other: 'autre sexe' };

/** The practice parameter in our own words: its criteria and what the assessment asks. */
export const parameterWords: Translation<Say> = {
  questions,
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
