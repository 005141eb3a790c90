import { isJsonObject } from '../../plain/json-object.ts';

/** What the page at the redirect URL hands to the page that asked: the query of the authorization server's answer, as it came. */
export interface SignInAnswer {
  /** The request that it answers. */
  readonly signInState: string;
  readonly search: string;
}

/** Only who knows the state of a request knows where its answer is told: it is as hard to guess as the state. */
export const answerChannel = (state: string): string => `vertaug.sign-in.${state}`;

/** Said by the page that asked, once it has the answer. */
export const TAKEN = 'taken';

/** The query in a message, if it answers the request of this state. */
export function answerIn(message: unknown, state: string): string | undefined {
  return isJsonObject(message) && message.signInState === state && typeof message.search === 'string' ? message.search : undefined;
}
