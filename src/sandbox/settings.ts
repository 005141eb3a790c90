/** Switches of a running sandbox. A test changes them at any time; each applies from the next request on. */
export interface SandboxSettings {
  /** Id of who is signed in at every browser; undefined: whoever signed in there, else who usually does. */
  clinician: string | undefined;
  /** The `Cross-Origin-Opener-Policy` of the pages of sign-in; undefined leaves it out. */
  openerPolicy: 'same-origin' | 'same-origin-allow-popups' | undefined;
  /** Seconds that a new access token lives. */
  tokenLifetimeS: number;
  /** What the EHR grants of the scopes that were asked and that it knows. */
  scopesGranted: (asked: readonly string[]) => readonly string[];
  /** The `need_patient_banner` of the token response; undefined leaves it out. */
  needPatientBanner: boolean | undefined;
  /** Off: no refresh token, whatever was asked. */
  refreshTokens: boolean;
  /** An OAuth refusal in place of a code, as when the clinician says no. */
  refuseAuthorization: { readonly error: string; readonly description: string } | undefined;
  /** Appended to each authorization code. `+/=&` shows whether a client encodes it. */
  codeSuffix: string;
  /** Members of the token response before it is sent. */
  tokenResponse: (body: Record<string, unknown>) => Record<string, unknown>;
  /** The `.well-known/smart-configuration` before it is sent; a Response is sent as it is. */
  smartConfiguration: (document: Record<string, unknown>) => Record<string, unknown> | Response;
  /** The app's `config.json` before it is sent; a string is sent as it is. */
  appConfig: (config: Record<string, unknown>) => unknown;
  /** Off: discovery carries no CORS headers. */
  discoveryCors: boolean;
  /** Off: `/metadata` is 404. */
  metadata: boolean;
  /** Off: no transactions, and the CapabilityStatement does not declare them. */
  transaction: boolean;
  /** On: an update creates what is not there, under the id that it names, and the CapabilityStatement declares it. */
  updateCreate: boolean;
  /** How often a backend is told that its export is not done yet. */
  exportTurns: number;
}

export function defaultSettings(changes: Partial<SandboxSettings>): SandboxSettings {
  return {
    clinician: undefined,
    openerPolicy: undefined,
    tokenLifetimeS: 3600,
    scopesGranted: asked => asked,
    needPatientBanner: true,
    refreshTokens: true,
    refuseAuthorization: undefined,
    codeSuffix: '',
    tokenResponse: body => body,
    smartConfiguration: document => document,
    appConfig: config => config,
    discoveryCors: true,
    metadata: true,
    transaction: true,
    updateCreate: false,
    exportTurns: 1,
    ...changes,
  };
}
