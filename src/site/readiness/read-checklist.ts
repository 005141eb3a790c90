import { type Note, openSection, type SiteProblem } from '../section.ts';
import { monthsLater } from './day.ts';
import { PLACE_ITEMS, type PlaceItemId } from './place-items.ts';
import { type ChecklistEntry, ITEM_STATES } from './readiness-config.ts';
import { CHECKLIST_KEYS, ONE_CHECKLIST_ENTRY } from './readiness-keys.ts';
import { openReadiness } from './readiness-section.ts';

const WHOLE = 'Give a list of objects { "item": …, "is": … }, or leave the key out.';

/** `facility.checklist` of `config.json`. An entry that cannot be used is noted and left out. */
export function checklistOf(value: unknown, note: Note): readonly ChecklistEntry[] {
  const facility = openSection({ checklist: value }, 'facility', { checklist: WHOLE }, WHOLE, note);
  const firstAt = new Map<PlaceItemId, string>();
  return facility.list('checklist').flatMap(([item, path]) => {
    const problems: SiteProblem[] = [];
    const entry = entryOf(item, path, problem => problems.push(problem));
    const first = entry && firstAt.get(entry.item);
    if (entry && first !== undefined)
      problems.push({ path: `${path}.item`, problem: `is "${entry.item}", which ${first} has too`, remedy: 'Keep one of the two.' });
    else if (entry) firstAt.set(entry.item, path);
    problems.forEach(note);
    return entry === undefined || problems.length > 0 ? [] : [entry];
  });
}

function entryOf(value: unknown, path: string, note: Note): ChecklistEntry | undefined {
  const section = openReadiness(value, path, CHECKLIST_KEYS, ONE_CHECKLIST_ENTRY, note);
  const item = section.requiredChoice('item', PLACE_ITEMS);
  const is = section.requiredChoice('is', ITEM_STATES);
  const signedOffOn = section.day('signedOffOn');
  const day = section.day('dueAgain');
  const months = section.count('dueAfterMonths');
  const refuse = (key: 'dueAgain' | 'dueAfterMonths', problem: string) =>
    note({ path: section.pathOf(key), problem, remedy: CHECKLIST_KEYS[key] });
  if (months !== undefined && section.value('dueAgain') !== undefined) refuse('dueAfterMonths', 'stands beside dueAgain');
  if (day !== undefined && signedOffOn !== undefined && day <= signedOffOn)
    refuse('dueAgain', `is "${day}", which is no later than signedOffOn`);
  if (item === undefined || is === undefined) return undefined;
  const counted = months === undefined || signedOffOn === undefined ? undefined : monthsLater(signedOffOn, months);
  return { item, is, signedOffBy: section.text('signedOffBy'), signedOffOn, dueAgain: day ?? counted, note: section.text('note') };
}
