/** Signing in again, the locked screen, and what other windows of this browser mean for this one. */
export const sessionWords = {
  again: {
    act: 'Sign in again',
    waiting: 'Sign in in the window that has opened, and choose this same patient there.',
    stop: 'Stop waiting',
    same: 'Signed in again. What was open is still open.',
    otherUser: (name: string | undefined): string =>
      `${name ?? 'Somebody else'} has signed in: from now on what is read and sent is in their name.`,
    otherUserRefused: (name: string | undefined): string =>
      `Somebody else signed in there. Only ${name ?? 'the person who worked here'} can open this screen again.`,
    userUntold: 'It could not be told who signed in there, so this screen stays locked.',
    otherPatient: 'Another patient was chosen there. Nothing was changed here: sign in again and choose this same patient.',
    blocked:
      'The browser did not open a window to sign in. Allow windows for this page, or save the case as a file and launch again from the chart.',
    stopped: 'Nobody has signed in.',
    denied: 'The EHR did not sign anybody in.',
    ended: 'This session was ended meanwhile.',
    failed: 'Signing in did not go through. It can be tried again.',
    forEngineer: (detail: string): string => `For the engineer: ${detail}`,
  },
  lock: {
    warningTitle: 'This screen is about to be locked',
    warning: (seconds: number): string => `In ${seconds} seconds, unless somebody presses a key or a button. Nothing is lost by it.`,
    goOn: 'Go on working',
    title: 'Locked',
    idle: (minutes: number): string =>
      minutes === 1 ? 'Nobody has touched this screen for a minute.' : `Nobody has touched this screen for ${minutes} minutes.`,
    cameBack: 'The browser came back to this page after it had been left.',
    nothingLost: 'The case is as it was left, and whatever was being sent or saved goes on.',
    who: (name: string): string => `${name} was working here.`,
    byPatient: 'Signing in did not open it. Name the patient whose chart is open here, and it is shown again:',
    name: 'Patient’s name',
    birthDate: 'Date of birth',
    unlock: 'Show the chart again',
    noMatch: 'That is not the patient whose chart is open here.',
    tooOften: 'That was tried too often. It is opened again only by signing in.',
    unlocked: 'The chart is shown again.',
  },
  newerLaunch: {
    why: 'Vertaug has since been opened again for a chart in this browser. To be sure which patient this goes to, type the name of the patient whose chart this window shows:',
    name: 'Patient’s name',
    notTyped: 'Type the patient’s name first: Vertaug has since been opened again for a chart in this browser.',
  },
};
