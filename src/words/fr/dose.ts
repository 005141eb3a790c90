import type { Translation, Words } from '../words.ts';
import { inWords, number } from './wording.ts';

/** What is said of the radiation dose, and of the report that it may come from. */
export const doseWords: Pick<Translation<Words['endOfCase']>, 'dose' | 'doseReport'> = {
  dose: {
    intro: 'Telle que l’appareil l’affiche. Ce qu’il n’affiche pas reste vide.',
    unit: 'Unité',
    pickUnit: 'Unité…',
    units: { 'Gy.cm2': 'Gy·cm²', 'mGy.cm2': 'mGy·cm²', 'cGy.cm2': 'cGy·cm²', 'dGy.cm2': 'dGy·cm²', 'uGy.m2': 'µGy·m²' },
    unitMissing: 'Choisissez l’unité : sans elle, le nombre n’est pas consigné.',
    recordedAs: value => `Consigné comme ${number(value)} Gy·cm².`,
  },
  doseReport: {
    read: 'Lire un rapport de dose…',
    hint: 'Le fichier DICOM que l’appareil a écrit ; on peut aussi le déposer ici. Il est lu dans cette fenêtre et n’est envoyé nulle part.',
    reading: 'Le rapport est en cours de lecture.',
    notLoaded: 'Ce qui lit les rapports de dose n’a pas pu être chargé : vérifiez la connexion et réessayez, ou saisissez la dose.',
    problem: {
      'too-large': file => `${file} dépasse 25 Mo : un rapport de dose, non ; une image, peut-être. Rien n’a été repris.`,
      'not-dicom': file => `${file} n’est pas un fichier DICOM. Rien n’a été repris.`,
      'no-report': file => `${file} est un fichier DICOM sans rapport, par exemple une image. Rien n’a été repris.`,
      'cut-short': file => `${file} est interrompu ou endommagé : il ne se lit pas jusqu’au bout. Rien n’a été repris.`,
      'no-dose': file => `${file} est un rapport de dose sans total qui puisse être consigné ici. Rien n’a été repris.`,
      'other-report': (file, about) => `${file} est un rapport sur autre chose${about && ` (« ${about} »)`}. Rien n’a été repris.`,
      compressed: (file, syntax) => `${file} est compressé d’une façon qui ne se lit pas ici (${syntax}). Rien n’a été repris.`,
    },
    other: (file, differs) => `${file} est d’un autre patient : ${inWords(differs)}. Rien n’a été repris.`,
    differs: {
      name: reported => `son nom est ${reported}`,
      'birth-date': reported => `sa date de naissance est ${reported}`,
      'record-number': reported => `son numéro de dossier est ${reported}`,
    },
    nobody: file => `${file} ne donne ni date de naissance ni numéro de dossier à comparer avec ceux de ce patient. Rien n’a été repris.`,
    found: (date, device) => [date ? `Rapport de dose du ${date}` : 'Rapport de dose', device].filter(part => part).join(', '),
    samePatient: 'Le patient est celui de ce cas. Rien n’est consigné avant que vous ne le repreniez.',
    otherDay: day => `L’intervention a eu lieu le ${day} : est-ce bien le rapport de cette séance ?`,
    inReport: (amount, written) => `${amount} (dans le rapport ${written.join(' + ')})`,
    refused: {
      unit: 'unité inconnue ici : pas repris',
      implausible: 'plus ou moins que ce que donne un appareil : pas repris. Regardez l’appareil lui-même',
      apart: 'kerma et produit ne vont pas ensemble, l’un a perdu sa virgule : pas repris. Regardez l’appareil lui-même',
    },
    stands: amount => `${amount} figure ici`,
    same: 'figure déjà ici',
    takeOver: 'Reprendre',
    takeOverOf: what => `Reprendre : ${what}`,
    addToIt: 'Ajouter',
    addOf: what => `Ajouter à ce qui figure ici : ${what}`,
    addAll: count => `Ajouter les ${count}`,
    replaceAll: count => `Les ${count} à la place de ce qui figure ici`,
    already: 'Ce rapport même a déjà été repris. Ce qui en figure ici n’est pas repris deux fois.',
    besideAnother:
      'Une dose figure ici. Ajoutez celle-ci si les deux sont de cette séance, comme pour deux plans ou deux salles ; ou reprenez-la à la place.',
    laterOfSame:
      'Un autre rapport de cet appareil a été repris. Un rapport plus tardif de la même séance comprend souvent le précédent : ne l’ajoutez que si ce n’est pas le cas.',
    inSum: (report, parts) => `Dans la somme, selon le ${report.charAt(0).toLowerCase()}${report.slice(1)} : ${inWords(parts)}.`,
    inItsPlace: 'Reprendre à la place',
    takeAll: count => `Reprendre les ${count}`,
    leave: 'Laisser',
    close: 'Fermer',
    from: (report, what) => `Selon le ${report.charAt(0).toLowerCase()}${report.slice(1)} : ${inWords(what)}.`,
    edited: (what, amount) => `${what} : le rapport dit ${amount}.`,
  },
};
