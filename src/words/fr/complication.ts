import type { complicationWords as english } from '../en/complication.ts';
import type { Spoken } from '../words.ts';
import { atLevel, inWords } from './wording.ts';

export const complicationWords: Spoken<typeof english> = {
  noneRecorded: 'Aucune complication n’est consignée.',
  add: 'Ajouter une complication',
  remove: 'Retirer cette complication',
  sent: 'Envoyée. Ce qui est modifié ici est envoyé comme correction ; sous « Révision et envoi », elle peut être reprise.',
  pick: 'Choisir…',
  anyLevel: 'Sans niveau précis',
  major: 'D’après vos réponses, c’est une complication majeure.',
  minor: 'D’après vos réponses, c’est une complication mineure.',
  undecided: 'Majeure ou mineure : on le saura une fois données les réponses aux cinq premières questions.',
  none: 'Aucune de celles-ci',
  noneOfOthers: number => `Non aux ${number} questions encore ouvertes`,
  storedAs: parts => `Sera enregistrée comme : ${parts}.`,
  outcome: outcome => `issue : ${outcome.toLowerCase()}`,
  serious: reasons => `Événement grave d’après vos réponses : ${inWords(reasons)}.`,
  notSerious: 'Événement non grave d’après vos réponses.',
  seriousUndecided: 'Grave ou non : on le saura une fois données les réponses à toutes les questions ci-dessus.',
  fatalProposed: 'Le grade laisse penser à une issue mortelle. Confirmez, ou répondez autrement.',
  proposed: {
    'grade-4': 'Le grade 4 le laisse penser. Confirmez, ou répondez autrement.',
    'grade-5': 'Le grade 5 le laisse penser. Confirmez, ou répondez autrement.',
    'grade-of-death': 'Son grade le laisse penser. Confirmez, ou répondez autrement.',
    'said-to-have-died': 'Elle est dite mortelle. Confirmez, ou répondez autrement.',
    kind: 'Ce qui est arrivé le laisse penser. Confirmez, ou répondez autrement.',
    outcome: 'L’issue le laisse penser. Confirmez, ou répondez autrement.',
  },
  review: triggers =>
    `Votre service passe en revue chaque cas de ce genre (${inWords(triggers)}) : paramètre de pratique, section VII.B. Ce rappel n’est pas envoyé.`,
  triggers: {
    death: 'décès',
    infection: 'infection',
    neurologic: 'complication neurologique',
    'pulmonary-embolus': 'embolie pulmonaire symptomatique',
  },
  atLevel: {
    leakage: level => `Une fuite sans symptômes n’est consignée qu’ici, ${atLevel(level)}. A-t-elle causé des symptômes ?`,
    addLeakage: level => `L’ajouter comme complication ${atLevel(level)}`,
  },
  several: number => `${number} complications sont consignées. Chacune a son propre grade.`,
  band: {
    names: {
      death: 'décès',
      'life-threatening-or-disabling': 'menace la vie ou invalidante',
      'moderate-or-severe': 'modérée ou grave',
      mild: 'légère',
    },
    line: (band, rates, grades) =>
      `Publié pour la vertébroplastie : ${rates}, sous « ${band} » (${grades.length === 1 ? 'grade' : 'grades'} ${inWords(grades)} de SIR 2017). Cela ne dit rien de majeure ou mineure.`,
    byCause: (osteoporosis, neoplasm) => `${osteoporosis} (ostéoporose), ${neoplasm} (néoplasie)`,
    noRow: 'Le tableau publié n’a pas de ligne pour cela.',
  },
  table: {
    title: 'Taux publiés, section VII.B',
    hint: 'Des taux que d’autres ont publiés pour la vertébroplastie, par cause là où ils l’ont distinguée. Aucun n’est un seuil de cet établissement. Les catégories ne s’additionnent pas et ne disent rien de majeure ou mineure.',
    major: 'Toute complication majeure',
  },
  fractures: {
    kinds:
      'Une fracture supplémentaire est survenue avec l’intervention, par un geste ou le positionnement. Une nouvelle fracture est survenue plus tard. C’est vous qui le dites.',
    notCaused:
      'Dans ce que le paramètre cite, elles n’étaient pas significativement plus fréquentes que sans augmentation : rien ici ne dit que l’intervention l’a causée.',
  },
  when: {
    days: (days, by) =>
      `${days === 0 ? 'Le jour de l’intervention' : `Jour ${days} après l’intervention`}${by === 'found' ? ', lors de la découverte' : ''}`,
    early: (isWithin, days) =>
      isWithin
        ? `précoce, selon les ${days} jours de cet établissement`
        : `au-delà des ${days} jours que cet établissement compte comme précoces`,
    newFracture: (isWithin, months) =>
      isWithin ? `dans les ${months} mois que compte cet établissement` : `au-delà des ${months} mois que compte cet établissement`,
  },
  grades: {
    sirAFClass: {
      A: 'A · aucun traitement, aucune conséquence',
      B: 'B · traitement minime ; au plus une nuit d’observation',
      C: 'C · traitement, ou séjour de moins de 48 heures',
      D: 'D · traitement majeur, soins accrus ou séjour prolongé de 48 heures',
      E: 'E · séquelles permanentes',
      F: 'F · décès',
    },
    cirse2017Grade: {
      1: '1 · résolue pendant la même intervention',
      2: '2 · séjour prolongé de moins de 48 heures, sans traitement',
      3: '3 · traitement, ou séjour prolongé de 48 heures ; sans séquelles',
      4: '4 · séquelles légères au-delà du séjour',
      5: '5 · séquelles graves, aide au quotidien',
      6: '6 · décès',
    },
    cirse2026Hint: 'Les grades 1 et 3 de 2017 y sont divisés ; le sens de chaque code se trouve dans la publication.',
    nothingFollows: 'Aucune gravité de R4 ne découle de ce grade : il est envoyé tel quel.',
  },
  relation: {
    notAsked: 'La question n’a pas encore été posée',
    scale: 'Échelle de l’OMS-UMC. « Pas encore jugé » est une réponse.',
  },
  /** Of the record. */
  recorded: {
    detectedAt: 'Découverte',
    after: 'Après l’intervention',
    daysAfter: (days, by) =>
      `${days === 0 ? 'le jour même' : days === 1 ? 'le lendemain' : `${days} jours`}${by === 'found' ? ', lors de la découverte' : ''}`,
    otherGrade: 'Classée',
    gradeOf: {
      'sir-2017': code => `SIR 2017 : ${code}`,
      'sir-a-f': code => `SIR, A à F : ${code}`,
      'cirse-2017': code => `CIRSE 2017 : ${code}`,
      'cirse-2026': code => `CIRSE 2026 : ${code}`,
    },
    causality: 'Lien avec l’intervention',
    relation: {
      certain: 'Certain',
      probable: 'Probable',
      possible: 'Possible',
      unlikely: 'Improbable',
      conditional: 'Conditionnel : il faut d’abord en savoir plus',
      unassessable: 'Impossible à évaluer',
      'not-yet-judged': 'Pas encore jugé',
    },
  },
  remarks: {
    'grade-5-and-not-fatal':
      'Le grade 5 est un décès, et l’issue en est une autre. Laquelle est la bonne ? Ceci ne peut pas être envoyé ainsi.',
    'grade-5-and-no-death': 'Le grade 5 est un décès, et la réponse pour le décès est « non ». Lequel est le bon ?',
    'fatal-and-not-grade-5':
      'Il est dit que le patient en est mort, et le grade n’est pas 5. Lequel est le bon ? Ceci ne peut pas être envoyé ainsi.',
    'death-and-not-fatal': 'Un décès est consigné, et l’issue en est une autre. Laquelle est la bonne ?',
    'fatal-and-no-death': 'Elle est dite mortelle, et la réponse pour le décès est « non ». Laquelle est la bonne ?',
    'harm-and-resolved': 'Des séquelles permanentes, et l’issue « résolue ». Est-ce bien les deux ?',
    'permanent-and-no-harm':
      'Il est dit qu’il en reste quelque chose, et la réponse pour les séquelles permanentes est « non ». Laquelle est la bonne ?',
    'transient-and-harm': 'Elle est dite transitoire, et la réponse pour les séquelles permanentes est « oui ». Laquelle est la bonne ?',
    'grade-and-minor': 'Un grade de 3 ou plus, et aucune des cinq conséquences. Est-ce bien les deux ?',
    'grade-4-and-neither': 'Le grade 4 engage le pronostic vital ou rend invalide, et les deux réponses sont « non ». Lequel est le bon ?',
    'life-threatening-and-lower-grade': 'Le pronostic vital était engagé, et le grade est inférieur à 4. Est-ce bien les deux ?',
    'class-and-minor': 'Une classe C à F, et aucune des cinq conséquences. Est-ce bien les deux ?',
    'class-and-major': 'Une classe A ou B, et une conséquence qui la rend majeure. Est-ce bien les deux ?',
    'other-grade-of-death-and-not-fatal':
      'Le grade est celui d’un décès, et l’issue en est une autre. Laquelle est la bonne ? Ceci ne peut pas être envoyé ainsi.',
    'fatal-and-other-grade':
      'Il est dit que le patient en est mort, et le grade n’est pas celui d’un décès. Lequel est le bon ? Ceci ne peut pas être envoyé ainsi.',
    'no-leakage-at-its-level': 'À ce niveau, il est consigné qu’aucune fuite n’a été vue. Lequel est le bon ?',
    'new-fracture-on-the-day':
      'C’était le jour de l’intervention. Une fracture survenue avec l’intervention est une fracture supplémentaire.',
    'additional-fracture-on-a-later-day':
      'C’était un autre jour, plus tard. Une vertèbre qui se fracture plus tard est une nouvelle fracture.',
    'fracture-at-a-treated-level': 'Ce niveau a été traité. Une nouvelle fracture se trouve à un autre niveau.',
    'adjacent-and-not-next': 'Ce niveau n’est voisin d’aucun niveau traité. Est-ce bien un niveau adjacent ?',
    'distant-and-next': 'Ce niveau est voisin d’un niveau traité. Est-ce bien un niveau éloigné ?',
    'found-before-it-happened': 'Elle a été découverte avant d’arriver. Lequel est le bon ?',
    'before-the-procedure': 'C’est avant le début de l’intervention.',
    'in-the-future': 'Ce moment n’est pas encore arrivé.',
  },
};
