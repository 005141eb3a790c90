import type { ValidatePageWords } from '../../words/load-validate-page-words.ts';
import type { Finding } from './checked.ts';

/** A finding in the words of the page, and what the validator says of it, which is English in every language. */
export interface FindingText {
  readonly said: string;
  readonly message: string | undefined;
}

export function findingText({ fault, rule, message }: Finding, words: ValidatePageWords): FindingText {
  if (fault === undefined) {
    const kinds: Readonly<Record<string, string>> = words.rule;
    return { said: (Object.hasOwn(kinds, rule) ? kinds[rule] : undefined) ?? words.ruleOfProfile, message };
  }
  const say = words.fault;
  switch (fault.kind) {
    case 'duplicate-key':
      return { said: say.duplicate(fault.name), message: undefined };
    case 'other-version':
      return { said: say.otherVersion(fault.version), message: undefined };
    case 'gave-up':
      return { said: say.gaveUp(fault.reason), message: undefined };
    case 'not-json': {
      const expected = say.expected(say.what[fault.expected], fault.found === undefined ? undefined : character(fault.found, words));
      return { said: `${expected} ${say['not-json']}`, message: undefined };
    }
    default:
      return { said: say[fault.kind], message: undefined };
  }
}

function character(found: string, { fault }: ValidatePageWords): string {
  const named: Readonly<Record<string, string>> = fault.character;
  return named[found] ?? fault.quoted(found);
}
