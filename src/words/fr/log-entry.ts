import type { logEntryWords as english } from '../en/log-entry.ts';
import type { Spoken } from '../words.ts';
import { number } from './wording.ts';

export const logEntryWords: Spoken<typeof english> = {
  ehr: {
    title: 'Dans le DSE, de ce moment',
    found: (signs, doses) =>
      `Dans le DSE, de ce moment : ${number(signs)} ${signs > 1 ? 'mesures' : 'mesure'}, ${number(doses)} ${doses > 1 ? 'doses' : 'dose'}`,
    nothing:
      'Vertaug n’a trouvé dans le DSE ni signes vitaux ni doses de ce moment. Le DSE peut ne pas tout donner, ou les conserver ailleurs.',
    notRead: 'Les mesures et les doses du DSE n’ont pas toutes pu être lues.',
    signsStay: 'Les mesures ne sont pas reprises : elles restent dans le DSE. Si c’est là qu’elles sont consignées, dites-le ci-dessus.',
    take: doses => (doses > 1 ? `Reprendre ${number(doses)} doses pour la sédation` : `Reprendre ${number(doses)} dose pour la sédation`),
    takeIt: 'Reprendre',
    takeOne: (what, sedates) => `Reprendre comme donné${sedates ? ' pour la sédation' : ''} : ${what}`,
    taken: 'repris',
    typed: given => `déjà saisi ici : ${given}`,
    ofEhr: 'le DSE',
  },
  line: {
    label: 'Entrée suivante',
    placeholder: 'ta 132/70 fc 70 s 98 · midazolam 1 mg',
    hint: 'Entrée la consigne à l’heure actuelle ; commencez par une heure pour une autre. ta, fc, s (SpO₂), fr, t, douleur ; un médicament avec sa dose ; cim L1 début, cim L1 fin 3,5.',
    entered: 'Consigné',
    notUnderstood: part =>
      `« ${part} » n’a pas été compris, et rien de la ligne n’a été consigné. Une dose exige son unité, et l’heure vient en premier.`,
    hardlyRight: (name, value) => `${name} ${value} est peu vraisemblable. Ajoutez un point d’exclamation si c’est exact.`,
    twice: name =>
      `${name} figure deux fois dans la ligne, et rien n’en a été consigné. Consignez la seconde valeur à part, avec son heure.`,
    another: part => `« ${part} » est-il un autre médicament ? Faites-le précéder d’un ·. Rien de la ligne n’a été consigné.`,
    ofEhr: (given, time) =>
      `${given} à ${time} a déjà été repris du DSE, et rien de la ligne n’a été consigné. Rayez cette entrée s’il s’agit d’une autre dose.`,
    timeNeeded: 'L’intervention est terminée : commencez la ligne par l’heure de ce qui s’est passé. Rien n’en a été consigné.',
    future: time => `${time} est encore à venir, et rien de la ligne n’a été consigné. Corrigez l’heure.`,
    otherLevel: level =>
      `${level} n’est ni prévu ni réalisé, et rien de la ligne n’a été consigné. Corrigez le niveau, ou choisissez-le d’abord.`,
    recorded: {
      start: level => `Un autre début du ciment est déjà au dossier à ${level}, et rien de la ligne n’a été consigné. Corrigez au niveau.`,
      end: level => `Une autre fin du ciment est déjà au dossier à ${level}, et rien de la ligne n’a été consigné. Corrigez au niveau.`,
      volume: level =>
        `Un autre volume du ciment est déjà au dossier à ${level}, et rien de la ligne n’a été consigné. Corrigez au niveau.`,
    },
  },
  asAntibiotic: what => `Consigner comme antibiotique donné : ${what}`,
};
