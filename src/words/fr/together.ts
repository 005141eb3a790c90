import type { togetherWords as english } from '../en/together.ts';
import type { Spoken } from '../words.ts';

/** See the English catalogue. */
export const togetherWords: Spoken<typeof english> = {
  differ: {
    count: count =>
      count < 2
        ? `${count} question a reçu des réponses différentes de deux personnes`
        : `${count} questions ont reçu des réponses différentes de deux personnes`,
    hint: 'Tout est conservé. La valeur conservée en premier reste en place jusqu’à ce que vous choisissiez ; ce qui n’est pas choisi reste dans le cas, avec son auteur.',
    stands: 'En place',
    waits: 'Saisi entre-temps',
    by: (who, at) => `${who}, ${at}`,
    somebody: 'une personne que le DME ne nomme pas',
    notKept: 'l’auteur de la saisie n’a pas été conservé',
    choose: 'Choisir cette valeur',
    chooseOf: (value, what) => `Choisir cette valeur pour ${what} : ${value}`,
    chosen: (value, what) => `${what} : ${value} est maintenant en place.`,
    blank: 'Laissé vide',
    takenOut: 'Retiré',
    level: level => `${level}, avec tout ce qui s’y rapporte`,
    hours: hours => `${hours} h`,
    signature: (name, at) => `Signé par ${name}, ${at}`,
    confirmed: 'Déclaré exact tel quel',
    row: 'Une saisie',
    unknownDose: 'Inconnue',
    codes: {
      'hospital-form': 'Sur le formulaire de l’hôpital',
      screen: 'À l’écran',
      patient: 'Le patient ou la patiente',
      proxy: 'Une personne mandatée',
    },
  },
  attest: {
    heading: 'Préparé par et attesté par',
    hint: 'Le dossier de l’intervention avec sa note, de la journée et des complications.',
    prepared: 'Préparé par',
    attested: 'Attesté par',
    nobody: 'Non attesté',
    unnamed: 'une personne que le DME ne nomme pas',
    by: (who, at) => `${who}, ${at}`,
    byName: (who, at) => `${who}, ${at}, d’après le nom`,
    notOperator: who => `${who}, qui n’est pas l’opérateur principal nommé`,
    lapsed: (who, at) => `${who} a attesté le ${at} ; ce qui a été modifié depuis n’est pas attesté :`,
    attest: 'Attester ce dossier',
    takeBack: 'Retirer l’attestation',
    sameName: operator => `Je suis ${operator} et j’ai réalisé cette intervention`,
    sayWho: 'Aucune référence du DME ne dit que l’opérateur principal et vous êtes la même personne : confirmez-le.',
    somebodyElse: operator => `${operator} a réalisé l’intervention et l’attestera dans sa propre session.`,
    noOperator: 'Nommez l’opérateur principal dans l’équipe : le médecin qui a réalisé l’intervention l’atteste.',
    noPhysician: operator => `${operator} n’est pas inscrit comme médecin ; le médecin qui a réalisé l’intervention l’atteste.`,
    done: 'Attesté.',
    takenBack: 'L’attestation a été retirée.',
  },
};
