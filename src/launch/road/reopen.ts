import { isJsonObject } from '../../plain/json-object.ts';
import type { TabStorage } from '../page.ts';

/** A case that a launch is to lead to: of which EHR, and its uuid. Nothing in it says who the patient is. */
export interface CaseToReopen {
  readonly iss: string;
  readonly caseId: string;
}

const KEY = 'vertaug.reopen';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Remembers the case for the next launch outside a chart that this tab makes at that EHR. */
export function rememberCase(storage: TabStorage, { iss, caseId }: CaseToReopen): void {
  storage.setItem(KEY, JSON.stringify({ iss, caseId }));
}

export function forgetCase(storage: TabStorage): void {
  storage.removeItem(KEY);
}

/** What this tab is to come back to; it stays remembered until a launch takes it. */
export function rememberedCase(storage: TabStorage): CaseToReopen | undefined {
  const text = storage.getItem(KEY);
  const remembered = text === null ? undefined : parsed(text);
  if (!isJsonObject(remembered)) return undefined;
  const { iss, caseId } = remembered;
  return typeof iss === 'string' && isCaseId(caseId) ? { iss, caseId } : undefined;
}

/** Hands the case of that EHR out, once; whatever was remembered is forgotten, so that no later launch comes upon it. */
export function takeCase(storage: TabStorage, iss: string): string | undefined {
  const text = storage.getItem(KEY);
  storage.removeItem(KEY);
  const remembered = text === null ? undefined : parsed(text);
  if (!isJsonObject(remembered) || remembered.iss !== iss) return undefined;
  return isCaseId(remembered.caseId) ? remembered.caseId : undefined;
}

export function isCaseId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not written by rememberCase: worth no more than a missing entry.
    return undefined;
  }
}
