import { flushSync } from 'react-dom';
import type { FieldId } from '../../assessment/case/field.ts';
import { focusField } from '../parts/fields/field-focus.ts';

/** Adds or removes a row, and puts the focus where one goes on: it never falls back to the top of the page. */
export function addAndShow(field: FieldId | 'complications', act: () => void): void {
  flushSync(act);
  focusField(field);
}
