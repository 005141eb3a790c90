/** What the page says that a sign-in window comes back to. */
export const signInWords = {
  takenTitle: 'Signed in',
  taken: 'Vertaug goes on in the window from which this one was opened. This one can be closed.',
  aloneTitle: 'Nothing waits for this page',
  alone: 'Vertaug opens it by itself when somebody signs in again. This window can be closed.',
  waitingTitle: 'On the way to signing in',
  waiting: 'If nothing more comes, close this window and go back to Vertaug: the two have lost each other.',
  unheardTitle: 'Vertaug could not be told',
  unheard:
    'Signing in went well, but this browser keeps this window apart from the one with Vertaug in it. Nothing is lost there. Close this window, and choose “Stop waiting” there.',
  unheardNext:
    'If it stays so: open Vertaug in a window of its own instead of within the record, sign in to the case store before Vertaug is opened, or keep the case as a file.',
};
