import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { VitalSignName } from '../vital-signs/vital-signs.ts';

/** Why a line that is understood is not entered all the same. */
export type LogRefusal =
  | { readonly why: 'twice'; readonly sign: VitalSignName }
  /** Behind a dose stands what may be a medicine of its own. */
  | { readonly why: 'another'; readonly part: string }
  /** The same medicine was taken over from the EHR for about that time: as it stands there, and when (FHIR dateTime). */
  | { readonly why: 'of-ehr'; readonly given: string; readonly at: string }
  /** The session is over, and the line says nothing of when it was. */
  | { readonly why: 'time-needed' }
  /** FHIR dateTime. */
  | { readonly why: 'future'; readonly at: string }
  /** Cement at a level that is neither planned nor performed. */
  | { readonly why: 'other-level'; readonly level: VertebralLevelCode }
  /** Another is recorded at the level. */
  | { readonly why: 'recorded'; readonly level: VertebralLevelCode; readonly what: 'start' | 'end' | 'volume' };
