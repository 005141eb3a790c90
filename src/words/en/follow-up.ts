const days = (number: number) => (number === 1 ? '1 day' : `${number} days`);

/** What the screen of follow-up says. */
export const followUpWords = {
  /** `span`: how long it is after the procedure. */
  contact: (afterDays: number): string =>
    afterDays >= 30 && afterDays % 30 === 0
      ? `${afterDays / 30} month${afterDays === 30 ? '' : 's'}`
      : afterDays >= 7 && afterDays % 7 === 0
        ? `${afterDays / 7} week${afterDays === 7 ? '' : 's'}`
        : days(afterDays),
  schedule: {
    heading: 'When to ask again',
    hint: 'Planned by this site; the practice parameter names no times.',
    since: (number: number, date: string) => `${days(number)} since the procedure of ${date}.`,
    today: 'The procedure was today.',
    ahead: 'The day of the procedure has not come yet.',
    noDay: 'Nobody has said when the procedure was, so nothing is counted from it.',
    none: 'This site has planned no contacts.',
    state: { done: 'Done', due: 'Due', missed: 'Missed', coming: 'Coming' },
    on: (contact: string, date: string) => `${contact}, ${date}`,
    doneOn: (date: string) => `heard on ${date}`,
  },
  visits: {
    none: 'Nothing recorded of the patient since the procedure yet.',
    callNow: 'Call, now',
    add: 'Add a visit or a call',
    nth: (number: number, date: string | undefined) => (date === undefined ? `Contact ${number}` : `Contact ${number}, ${date}`),
    remove: 'Remove this contact',
    beyondScale: 'Pain is told from 0 to 10.',
    future: 'This has not come yet.',
    before: 'This was before the procedure.',
  },
  notPerformed: {
    planned: 'Nobody has said that the procedure was done. Follow-up begins with it.',
    notDone: 'The procedure was not done: there is nothing to follow up. The case can be closed below.',
  },
  closing: {
    heading: 'Close the case',
    hint: 'A closed case asks for nobody on the list of cases. It stays as it is, and can be opened again.',
    closed: (date: string, by: string) => (by === '' ? `Closed on ${date}.` : `Closed on ${date} by ${by}.`),
    reopen: 'Open it again',
  },
};
