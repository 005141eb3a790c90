/** What an open chart says of its launch, and what leads to how the EHR was asked. */
export const launchNoteWords = {
  /** To the page that says what was declared, granted and tried. */
  connection: 'Connection to the EHR, for the engineer',
  /** What came with a launch beside the patient. `what` is a resource in words, or its reference. */
  notes: {
    label: 'About this launch',
    open: (what: string): string =>
      `Open in the EHR at this launch: ${what}. What comes from it is marked, and stands first among its like.`,
    reading: (what: string): string => `Open in the EHR at this launch: ${what}, being read.`,
    notRead: (what: string): string => `The EHR also had ${what} open. It could not be read, so nothing of it is shown.`,
    otherPatient: (what: string): string => `The EHR also had ${what} open, which belongs to another patient. Nothing of it is used here.`,
    nothingFound:
      'The EHR answered every search for this patient, and each with nothing. A new patient’s chart may be empty; it may also be that this session is not shown what is there. Look into the EHR before you rely on it. Questions are answered one by one here.',
    caveat: (says: string): string => `The EHR says of what it gives: “${says}”`,
    remark: (says: string): string => `The EHR remarks: “${says}”`,
    notUsed: (what: string): string => `The EHR also had ${what} open. It answers no question here.`,
    intent: (intent: string): string => `The EHR opened Vertaug for “${intent}”, which Vertaug does not know, so it starts as always.`,
  },
} as const;
