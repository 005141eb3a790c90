import type { CommandWords } from '../command/command-words.ts';
import type { Translation } from '../words.ts';
import { count, number } from './wording.ts';

const itSays = (says: string): string => (says === '' ? '' : ` Il dit : ${says}`);

export const bulkExportWords: Translation<CommandWords['bulkExport']> = {
  begins: base => `Exportation depuis ${base}.`,
  goesOn: folder => `Reprise de l’exportation commencée dans ${folder}.`,
  waits: progress => (progress === '' ? 'Le serveur y travaille.' : `Le serveur y travaille : ${progress}`),
  files: (done, of) => `${number(done)} fichiers sur ${number(of)} sont ici.`,
  cancelled: 'L’exportation est abandonnée, et le serveur en est averti.',
  noneBegun: folder => `Aucune exportation n’a été commencée dans ${folder}.`,
  brokenOff: 'Interrompu. Rien n’a été gardé : avec --keep DOSSIER, la même commande reprend où elle s’est arrêtée.',
  brokenOffKept: folder =>
    `Interrompu. Ce qui est entier se trouve dans ${folder} : la même commande y reprend, et --cancel demande au serveur d’arrêter.`,
  again: 'Ce qui est entier a été gardé : la même commande reprend de là.',
  why(failure): string {
    switch (failure.kind) {
      case 'unreachable':
        return `${failure.address} n’a pas répondu (${failure.message}). Vérifiez l’adresse et le réseau.`;
      case 'no-backend-sign-in':
        return `${failure.address} n’offre pas d’ouverture de session par clé (token_endpoint, private_key_jwt). Demandez à qui gère le serveur ; un serveur ouvert ne demande ni --client-id ni --key.`;
      case 'unencrypted':
        return `${failure.address} n’est pas chiffré : ni preuve ni jeton n’y sont envoyés. Le serveur doit donner une adresse en https.`;
      case 'sign-in-refused':
        return `Le serveur a refusé l’ouverture de session (${failure.error}).${itSays(failure.says)} Vérifiez l’identifiant du client, et que la clé publique y est inscrite.`;
      case 'nothing-granted':
        return `Le serveur n’a rien accordé de ce qui se compte : « ${failure.scope} ». Inscrivez system/Procedure.rs, et de même AdverseEvent, Consent, Observation et Condition.`;
      case 'kick-off-refused':
        return `Le serveur a refusé l’exportation (${failure.status}).${itSays(failure.says)}`;
      case 'no-status-address':
        return 'Le serveur a pris la commande sans dire où la suivre (Content-Location) : on ne peut pas l’obtenir.';
      case 'job-failed':
        return `L’exportation a échoué sur le serveur (${failure.status}).${itSays(failure.says)}`;
      case 'job-gone':
        return 'Le serveur ne connaît plus cette exportation. Commencez-en une autre dans un autre dossier.';
      case 'manifest-unreadable':
        return `${failure.address} dit que l’exportation est prête, et sa liste de fichiers est illisible.`;
      case 'file-failed':
        return `${failure.address} n’est pas venu (${failure.status}).${itSays(failure.says)} Les fichiers d’une exportation ne sont gardés qu’un temps.`;
      case 'file-elsewhere':
        return `${failure.address} demande un jeton et se trouve hors de la base du serveur : le jeton n’y est pas envoyé.`;
      case 'file-short':
        return `${failure.address} s’arrête après ${count(failure.lines, 'ligne', 'lignes')} ; le serveur en annonce ${number(failure.listed)}.`;
      case 'disk':
        return `Impossible d’écrire ${failure.path} : ${failure.message}. Faites de la place, ou nommez un autre dossier avec --keep.`;
      case 'other-export':
        return `${failure.path} est d’une autre exportation${failure.of === '' ? '' : `, de ${failure.of}`}. Nommez un autre dossier avec --keep.`;
    }
  },
};
