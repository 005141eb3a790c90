/** What the page of how a service is doing says beside the report. `place`: what the site calls the EHR. */
export const qualityPageWords = {
  windowTitle: 'How are we doing? – Vertaug',
  title: 'How are we doing?',
  lead: 'Complications, success, follow-up and radiation of all augmentations that you may see in an EHR, beside the published rates.',
  chooseTitle: 'Which EHR?',
  noPlace: 'No EHR is set up here',
  noPlaceMeans: 'There is nothing to be counted.',
  configUnreadable: 'Vertaug’s settings cannot be read, so it does not know whom to ask. Tell whoever looks after Vertaug here.',
  signedOut: 'You are signed out, and the numbers are closed.',
  leftAlone: (minutes: number) =>
    minutes === 1
      ? 'Nobody touched this page for a minute: you are signed out, and the numbers are closed.'
      : `Nobody touched this page for ${minutes} minutes: you are signed out, and the numbers are closed.`,

  reading: 'Reading…',
  sessions: (read: number, total: number | undefined) =>
    total === undefined ? `Sessions read: ${read}.` : `Sessions read: ${read} of about ${total}.`,
  patients: (done: number, of: number) => `What belongs to them: read for ${done} of ${of} patients.`,
  complete: (time: string, resources: number) => `All read at ${time}. Resources: ${resources}.`,
  stopped: 'Stopped before all was read. A part of a service is not counted.',
  failed: (why: string) => `The sessions could not all be read, and a part of a service is not counted: ${why}`,
  acrossPatients: (place: string) =>
    `${place} may not let anybody search across patients. An export of its records can be counted at the command line instead (vertaug quality).`,
  lacks: (type: string, why: string) => `${type} could not be read to the end, so what needs it is not computable: ${why}`,
  asked:
    'Sessions are found by the code of their technique, everything else by their patients. Nothing is kept, and no patient’s name is read.',
  stop: 'Stop reading',
  again: 'Read again',

  question: 'What is counted',
  since: 'From',
  until: 'To',
  by: 'Also told apart by',
  byNothing: 'nothing',
  groupings: { operator: 'operator', site: 'site', technique: 'technique', month: 'month' },
  contents: 'Parts of the report',

  reviewCase: 'Case',
  openCase: 'Open the case',
  openCaseOf: (record: string) => `Open the case of ${record}`,
  openHow: (ehr: string) =>
    `Opening a case leads to ${ehr}, where you choose its patient. That the department reviewed a complication is recorded in its case.`,
  toCases: 'Cases that wait for a review: My cases',
  review: {
    reading: 'The case is being read…',
    open: 'Not reviewed yet.',
    reviewed: (date: string, by: string) => (by === '' ? `Reviewed on ${date}.` : `Reviewed on ${date}, recorded by ${by}.`),
    'not-kept': 'Its case is not kept.',
    unread: 'Its case could not be read.',
  },
  noCase: 'names no case',
};
