import type { ValidatePageWords } from '../../words/load-validate-page-words.ts';
import type { Fault, Finding } from './checked.ts';

/** A finding in the words of the page, and what the validator says of it, which is English in every language. */
export interface FindingText {
  readonly said: string;
  /** For the margin of the text. */
  readonly inShort: string;
  readonly message: string | undefined;
}

export function findingText({ fault, rule, message }: Finding, words: ValidatePageWords): FindingText {
  if (fault !== undefined) {
    const said = faultText(fault, words);
    return { said, inShort: said, message: undefined };
  }
  const kinds: Readonly<Record<string, string>> = words.rule;
  const kind = Object.hasOwn(kinds, rule) ? kinds[rule] : undefined;
  return { said: kind ?? words.ruleOfProfile, inShort: kind ?? message, message };
}

function faultText(fault: Fault, words: ValidatePageWords): string {
  const say = words.fault;
  switch (fault.kind) {
    case 'duplicate-key':
      return say.duplicate(fault.name);
    case 'other-version':
      return say.otherVersion(fault.version);
    case 'gave-up':
      return say.gaveUp(fault.reason);
    case 'not-json': {
      const expected = say.expected(say.what[fault.expected], fault.found === undefined ? undefined : character(fault.found, words));
      return `${expected} ${say['not-json']}`;
    }
    default:
      return say[fault.kind];
  }
}

function character(found: string, { fault }: ValidatePageWords): string {
  const named: Readonly<Record<string, string>> = fault.character;
  return named[found] ?? fault.quoted(found);
}
