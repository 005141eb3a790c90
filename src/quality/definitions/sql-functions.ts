/**
 * Where the dialects of SQL part, the definitions call a function of ours, which each engine defines: how it is called, and what it gives.
 * A list without rows and no list are the same.
 */
export const SQL_FUNCTIONS: readonly (readonly [call: string, gives: string])[] = [
  ['day_of(text)', 'the DATE that the first ten characters are, where they are a day of the calendar; else null'],
  ['days_between(from, to)', 'whole days from one DATE to another'],
  ['instant_of(text)', 'milliseconds since 1970 of a FHIR instant or dateTime, a day or less as its beginning in UTC; else null'],
  ['joined(list, separator)', 'each of the list once, sorted and joined'],
  ['holds(list, text)', 'whether the text is in the list; false for no list'],
  ['begins(list, text)', 'whether one of the list begins with the text; false for no list'],
  ['filled(list)', 'whether anything is in the list; false for no list'],
  ['type_and_id(text)', '“Type/id” of a reference without server and version; null for what is none'],
  [
    'any_embolus(systems, codes)',
    'whether one of the systems is ICD-10 or a national modification of it, and one of the codes I26 or below it',
  ],
];
