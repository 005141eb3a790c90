import { createStore } from '../open/store.ts';

/**
 * Vertaug was opened in this browser after this window: for the same chart or for another, which SMART does not tell one page of another. Until
 * the patient of this window was named again, nothing is sent from here.
 */
export const newerLaunch = createStore(false);
