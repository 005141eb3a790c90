import type { RunningCaseStore } from './case-store/case-store.ts';
import { RECORD_NUMBERS } from './patients/parts.ts';

export interface KeptCases {
  /** From now on the app is told that the cases of the EHR at `base` are kept there. */
  keepAt(base: string, where: 'store' | 'ehr' | 'nowhere'): void;
  /** What the site says of it in the issuer's object. */
  siteOf(base: string): { readonly caseStore?: { readonly base: string } };
  /** What it may come to say: the headers of the app are sent from the beginning. */
  readonly possible: readonly { readonly iss: string; readonly caseStore: { readonly base: string } }[];
}

/** Where the app keeps the cases of each EHR, as its `config.json` says. */
export function keptCasesOf(store: RunningCaseStore | undefined): KeptCases {
  const at = new Map<string, 'store' | 'ehr' | 'nowhere'>();
  const own = store && { base: store.fhir, name: 'Hillcrest case store', clientId: store.clientId, patientIdentifiers: [RECORD_NUMBERS] };
  return {
    keepAt: (base, where) => at.set(base, where),
    siteOf(base) {
      const where = at.get(base);
      if (where === 'ehr') return { caseStore: { base } };
      return where === 'store' && own ? { caseStore: own } : {};
    },
    possible: own ? [{ iss: own.base.replace(/\/fhir$/, '/ehr'), caseStore: own }] : [],
  };
}
