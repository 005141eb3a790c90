import type { draftWords as english } from '../en/draft.ts';
import type { Spoken } from '../words.ts';

export const draftWords: Spoken<typeof english> = {
  until: until => `Une copie de travail est conservée sur cet appareil jusqu’au ${until}, chiffrée.`,
  discard: 'Supprimer la copie de travail sur cet appareil',
  discarded: 'La copie de travail sur cet appareil est supprimée.',
  notDiscarded: why => `La copie de travail sur cet appareil n’a pas été supprimée. ${why}`,
  notBrought:
    'Ce qui conserve les copies de travail sur cet appareil n’est pas venu de son serveur : aucune n’est conservée. Enregistrez le cas dans un fichier avant de partir.',
  problem: {
    'key-lost':
      'Vous avez laissé sur cet appareil une copie de travail pour ce patient, et ce navigateur n’en a plus la clé : elle ne peut pas être ouverte. Elle sera supprimée une fois son délai écoulé ; ce que vous saisissez maintenant est conservé à côté.',
    broken:
      'Vous avez laissé sur cet appareil une copie de travail pour ce patient, et elle ne s’ouvre pas : elle a été modifiée ou tronquée. Elle sera supprimée une fois son délai écoulé ; ce que vous saisissez maintenant est conservé à côté.',
    'newer-format':
      'Vous avez laissé sur cet appareil une copie de travail pour ce patient, conservée par un Vertaug plus récent que celui-ci ne sait pas lire. Ouvrez le patient dans le plus récent, ou enregistrez dans un fichier ce que vous saisissez maintenant.',
    'user-unknown':
      'Aucune copie de travail n’est conservée sur cet appareil : le DSE ne dit pas qui a ouvert la session, et celle d’une autre personne pourrait passer pour la vôtre.',
    'storage-blocked':
      'Aucune copie de travail n’est conservée sur cet appareil : ce navigateur n’y stocke rien pour Vertaug. Enregistrez le cas dans un fichier avant de partir.',
    'storage-full':
      'La copie de travail sur cet appareil n’est pas à jour : il n’y a plus de place. Enregistrez le cas dans un fichier avant de partir.',
    'other-draft':
      'Une autre copie de travail de votre part pour ce patient se trouve sur cet appareil : celle d’un autre cas, ou conservée par une autre fenêtre. Elle reste telle quelle, et ce cas n’y est pas conservé. Poursuivez-la ou supprimez-la.',
  },
};
