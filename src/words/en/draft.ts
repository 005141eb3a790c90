/** The draft of a case on this device. `until`, `why`: a moment, and one of the sentences under `problem`. */
export const draftWords = {
  until: (until: string) => `A draft is kept on this device until ${until}, encrypted.`,
  discard: 'Delete the draft on this device',
  discarded: 'The draft on this device is deleted.',
  notDiscarded: (why: string) => `The draft on this device was not deleted. ${why}`,
  notBrought: 'What keeps drafts on this device did not come from its server: none is kept. Save the case as a file before you leave.',
  problem: {
    'key-lost':
      'You left a draft of this patient on this device, and this browser no longer has the key to it: it cannot be opened. It is deleted once its time is over; what you enter now is kept beside it.',
    broken:
      'You left a draft of this patient on this device, and it does not open: it was changed or cut short. It is deleted once its time is over; what you enter now is kept beside it.',
    'newer-format':
      'You left a draft of this patient on this device, kept by a newer Vertaug that this one cannot follow. Open the patient in the newer one, or save what you enter now as a file.',
    'user-unknown':
      'No draft is kept on this device: the EHR does not say who is signed in, and somebody else’s draft could be taken for yours.',
    'storage-blocked':
      'No draft is kept on this device: this browser stores nothing for Vertaug here. Save the case as a file before you leave.',
    'storage-full': 'The draft on this device is not up to date: there is no room left for it. Save the case as a file before you leave.',
    'other-draft':
      'Another draft of this patient from you is on this device: of another case, or kept by another window. It stays as it is, and this case is not kept there. Go on with that one, or delete it.',
  },
};
