import { isJsonObject } from '../plain/json-object.ts';
import type { RecordEntry } from '../record/base/record.ts';
import type { WrittenType } from './delivery.ts';

type Resource = RecordEntry['resource'];

/** What was sent earlier and is kept as text; undefined: it is not known, or of another type. */
export function sentResource(sent: string, type: WrittenType): Resource | undefined {
  if (sent === '') return undefined;
  const value: unknown = JSON.parse(sent);
  return isOfType(value, type) ? value : undefined;
}

/** It was written by us: its type tells what it is. */
function isOfType(value: unknown, type: WrittenType): value is Resource {
  return isJsonObject(value) && value.resourceType === type;
}
