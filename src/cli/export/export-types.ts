import type { Captured, CountedType } from '../../quality/quality-counts.ts';

/** What a service is counted from. */
export const EXPORT_TYPES: readonly CountedType[] = ['Procedure', 'AdverseEvent', 'Consent', 'Observation', 'Condition'];

export type ExportType = CountedType;

/** Why a type did not come, where it did not. */
export type NotCapturedTypes = ReadonlyMap<ExportType, Extract<Captured, { readonly is: 'not-captured' }>['why']>;
