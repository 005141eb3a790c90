/** Who speaks to the FHIR server. Implemented by `launch`; the gateway asks it for the token before every request. */
export interface FhirSession {
  /** FHIR base without a trailing slash: where the token may go. */
  readonly baseUrl: string;
  /** Origins that may be read with the token as well; nothing is written there. */
  readonly furtherOrigins?: readonly string[];
  /** The server lets anybody read: no token is sent. */
  readonly open?: true;
  /** The token to send now; undefined once the session has ended. */
  accessToken(): string | undefined;
  /** Seconds until the token ends; Infinity when the server did not say. */
  secondsLeft(): number;
  /** Whether the policy of our own page kept a request to this address from leaving. Left out where no page asks. */
  blockedHere?(url: string): Promise<boolean>;
  /** Gets a new token, one request at a time however many callers wait. False: it cannot be had, launch again. */
  refresh(): Promise<boolean>;
}
