import { readEntry } from './entry-words.ts';

/** What is written beside a medicine of whether it is taken, which its status may not follow: "warfarin - STOPPED 11/1". */
export interface MedicineWords {
  readonly says: 'ended' | 'not-taken' | 'planned' | 'on-hold' | 'unsure';
  /** FHIR date of its end, as exactly as it is written without a doubt. */
  readonly ended?: string;
}

const AGAIN = /\b(?:re-?started|resumed?|restart|back on|continued?|never stopped|not stopped)\b/i;
const ENDED =
  /(?<!\b(?:be|not|never|if|when|until)\s)\b(?:stopped|discontinued|d\/?c'?e?d|d\/c'd|ceased|finished|completed|ended|terminated|no longer (?:taking|takes|on|using|uses|needed)|off since|quit|arr[êe]t[ée]e?s?|stopp[ée]e?s?|abgesetzt|beendet|suspendid[oa])(?![\p{L}])(?!\s+(?:\d+\s*(?:d|days?|h|hours?|weeks?)\s+(?:before|prior)|before|prior))|(?:^|[\s,(–-])d\/c(?=\s*(?:[-–]?\s*\d|$|[).,]))/iu;
const NOT_TAKEN =
  /\b(?:not taking|not taken|den(?:y|ies|ied) (?:taking|use|using)|never (?:took|taken|started|filled)|(?:patient |pt )?(?:declined|refused)|does(?: not|n't) take|is(?: not|n't) taking|not using|ne prend pas|nicht eingenommen)\b/i;
const PLANNED =
  /\b(?:to (?:be )?start(?:ed)?|will (?:be )?start(?:ed)?|to begin|plan(?:s|ned|ning)? to|planned|start (?:on|after)|consider(?:ing)?|proposed)\b/i;
const ON_HOLD =
  /\b(?:on hold|holding|held|paused|withheld|suspended|interrupted|pausiert|en pause|hold)\b(?!\s+(?:if|when|unless|parameters?|(?:for )?(?:sbp|hr|bp|inr|map)\b))/i;

/** @param names What the medicine is called. @param notes What is written about it. */
export function readMedicineWords(names: readonly string[], notes: readonly string[]): MedicineWords | undefined {
  const said = [...names, ...notes];
  const ended = said.find(words => ENDED.test(words) && !AGAIN.test(words));
  if (ended !== undefined) {
    const date = dateAfter(ended);
    return { says: 'ended', ...(date === undefined ? {} : { ended: date }) };
  }
  const readings = names.map(readEntry);
  if (said.some(words => NOT_TAKEN.test(words)) || readings.some(({ denied }) => denied)) return { says: 'not-taken' };
  if (readings.some(({ now, past }) => now === '' && past !== '')) return { says: 'ended' };
  if (said.some(words => PLANNED.test(words))) return { says: 'planned' };
  if (said.some(words => ON_HOLD.test(words))) return { says: 'on-hold' };
  return names.some(words => /^\s*\?|\?\s*\)?\s*$/.test(words)) ? { says: 'unsure' } : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Which of two numbers is the month is said only where the other cannot be one: else the year stands alone. */
function dateAfter(words: string): string | undefined {
  const tail = words.slice(words.search(ENDED));
  const iso = /\b((?:19|20)\d\d-\d\d(?:-\d\d)?)\b/.exec(tail)?.[1];
  if (iso !== undefined) return iso;
  const named = /\b(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2}),?\s+)?((?:19|20)\d\d)\b/i.exec(tail);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (named && month > 0) {
    const day = Number(named[1] ?? named[3] ?? 0);
    return `${named[4]}-${twoDigits(month)}${day >= 1 && day <= 31 ? `-${twoDigits(day)}` : ''}`;
  }
  const numbers = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/.exec(tail);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    if (first > 12 && second >= 1 && second <= 12) return `${numbers[3]}-${twoDigits(second)}-${twoDigits(first)}`;
    if (second > 12 && first >= 1 && first <= 12) return `${numbers[3]}-${twoDigits(first)}-${twoDigits(second)}`;
    return numbers[3];
  }
  const ofMonth = /\b(\d{1,2})\/((?:19|20)\d\d)\b/.exec(tail);
  if (ofMonth && Number(ofMonth[1]) >= 1 && Number(ofMonth[1]) <= 12) return `${ofMonth[2]}-${twoDigits(Number(ofMonth[1]))}`;
  return /\b((?:19|20)\d\d)\b/.exec(tail)?.[1];
}
