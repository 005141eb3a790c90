import { PARAMETER_REVISION } from '../../parameter/revision.ts';
import { APP_VERSION } from '../../plain/app-version.ts';
import type { Case, KeptWith } from '../case/case.ts';

/** What a case is kept with by this Vertaug. */
export const KEPT_NOW: KeptWith = { app: APP_VERSION, parameter: PARAMETER_REVISION };

/** As it is to be kept: with which Vertaug, and after which revision of the practice parameter. */
export const asKeptNow = (current: Case): Case => ({ ...current, keptWith: KEPT_NOW });
