import type { Translation, Words } from '../words.ts';
import { number } from './wording.ts';

const percent = (value: number) => `${number(value)} %`;

/** What is said about consent: its screen, the document that is printed or signed, and the published rates. */
export const consentWords: Translation<Words['consent']> = {
  rate: {
    below: value => `moins de ${percent(value)}`,
    is: value => percent(value),
    upTo: value => `jusqu’à ${percent(value)}`,
    range: (from, to) => `de ${number(from)} à ${percent(to)}`,
    none: 'aucun taux publié',
    of: (rate, aetiology) => `${rate} (${aetiology.toLowerCase()})`,
  },
  coverage: {
    heading: 'Ce que le consentement couvre',
    warn: levels => `Le consentement ne couvre pas ${levels}. Demandez-le, ou retirez ${levels} du plan.`,
    add: levels => `Il couvre aussi ${levels}`,
  },
  gaps: what => `Prévu ou fait, et non couvert : ${what.join(', ')}.`,
  risks: {
    hint: 'Les taux sont ceux que la section VII.B du paramètre de pratique publie pour la vertébroplastie. Ce sont ceux d’autres patients, non de celui-ci.',
    follows: aetiology => `${aetiology} (vos réponses)`,
    inChart: causes => `Ce que le dossier dit de la cause : ${causes.join(', ') || 'aucune n’y est nommée'}`,
    speaksFor: cause => `Pour ${cause} :`,
    namesNoCause: 'Sans nommer de cause :',
    cause: {
      osteoporosis: 'l’ostéoporose',
      neoplasm: 'une tumeur',
      trauma: 'un traumatisme',
      other: 'une autre cause',
    },
    all: 'Tous ont été expliqués',
    none: 'Aucun de ceux-ci',
    count: (explained, listed) => `${number(explained)} sur ${number(listed)} expliqués`,
    newFracture:
      'De nouvelles fractures survenaient à peu près aussi souvent sans augmentation : ce taux est celui de la maladie, non de l’intervention (section VII.B).',
  },
  decision: {
    heading: 'Décision',
    more: 'Interprète et témoin',
    proxyEvidenceHint: 'Par exemple : mandat de protection du 3 mai 2021, copie au dossier',
    inChart: (name, as) => (as === '' ? name : `${name} (${as})`),
    take: name => `Reprendre : ${name}`,
    nobodyInChart: 'Le dossier ne nomme personne qui décide pour le patient.',
    notRead: 'Les proches inscrits au dossier n’ont pas pu être lus. Le dossier nomme peut-être un mandataire.',
    sedativesNotRead: 'Les doses administrées selon le DSE n’ont pas toutes pu être lues : un sédatif a peut-être précédé la signature.',
    sedativesReading: 'Les doses administrées selon le DSE sont en cours de lecture.',
    reading: 'Lecture des proches inscrits au dossier…',
  },
  where: {
    form: 'Sur le formulaire de l’hôpital',
    screen: 'Sur cet écran',
    read: 'Laissez la personne qui décide lire ceci, puis signer ci-dessous.',
    draw: 'Tracez la signature ici avec le doigt, un stylet ou la souris. Un nom tapé seul est aussi une signature.',
    clear: 'Effacer le tracé',
    sign: 'Signer',
    signed: (name, at) => `Signé par ${name}, ${at}.`,
    remove: 'Annuler la signature',
    changed:
      'Ce que dit le consentement a changé depuis la signature. Celle-ci se trouve sous le texte précédent, conservé ci-dessous : faites signer de nouveau, ou rétablissez ce qui a changé.',
    needsDecider: 'Dites d’abord qui décide : le patient ou un mandataire. Cela fait partie de ce qui est signé.',
    needsName: 'Écrivez d’abord le nom de la personne qui signe.',
    picture: name => `Signature tracée : ${name}`,
  },
  withdrawal: {
    start: 'Le consentement a été retiré',
    undo: 'Il n’a pas été retiré',
    stands: 'Ce consentement ne vaut plus. Ce qu’il couvrait reste consigné.',
  },
  document: {
    print: 'Imprimer le consentement',
    planned: 'Ce qui est prévu',
    nothing: 'non consigné',
    risks: 'Risques qui ont été expliqués',
    ratesOf: aetiology => `Les taux sont ceux publiés pour la vertébroplastie : ${aetiology.toLowerCase()}.`,
    ratesOfAll: 'Les taux sont ceux publiés pour la vertébroplastie. Là où ils diffèrent selon la cause, aucun n’est donné.',
    given:
      'On m’a expliqué ce qui est prévu et pourquoi, ce que je peux en attendre, ce que l’on pourrait faire d’autre et ce qui peut mal tourner. J’ai pu poser mes questions. J’y consens, et je peux changer d’avis jusqu’au début de l’intervention.',
    refused: 'On m’a expliqué ce qui est prévu et pourquoi, et ce qui peut arriver si on ne le fait pas. Je n’y consens pas.',
    changedSince: 'Le consentement a été modifié après la signature. Voici le texte qui a été signé.',
    signature: 'Signature',
    ofPatient: 'Signature du patient',
    ofProxy: name => `Signature : ${name || 'le mandataire'}, pour le patient`,
    dateLine: 'Date et heure',
    takerSignature: 'Signature de la personne qui a recueilli le consentement',
  },
};
