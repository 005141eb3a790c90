import type { LanguageTag } from '../../plain/language-tag.ts';
import { requirementWords as english } from '../en/requirements.ts';
import { requirementWords as french } from '../fr/requirements.ts';
import { translated } from '../translated.ts';
import type { Spoken } from '../words.ts';

export type RequirementWords = Spoken<typeof english>;

/** What the practice parameter asks for: a catalogue of its own, for it is brought when somebody asks why. */
export function requirementWordsIn(language: LanguageTag): RequirementWords {
  return language === 'fr-CA' ? translated<RequirementWords>(english, french) : english;
}
