import { CREATES_KEYS, FORM_KEYS, ISSUER_KEYS, NOTE_KEYS, ONE_FORM } from './keys.ts';
import { type Note, openSection, type Section, shown } from './section.ts';
import { ALSO_SENT_TYPES, type FormConfig, type IssuerConfig, WRITTEN_TYPES } from './site-config.ts';

/** What one issuer's object says of writing to that EHR, with every default filled in. */
export function writesOf(
  issuer: Section<keyof typeof ISSUER_KEYS>,
  note: Note,
): Pick<IssuerConfig, 'creates' | 'alsoSends' | 'deletes' | 'takesOwnIds' | 'askToCorrect' | 'note' | 'forms'> {
  const creates = openSection(orEmpty(issuer.value('creates')), issuer.pathOf('creates'), CREATES_KEYS, ISSUER_KEYS.creates, note);
  const of = openSection(orEmpty(issuer.value('note')), issuer.pathOf('note'), NOTE_KEYS, ISSUER_KEYS.note, note);
  return {
    creates: Object.fromEntries(
      WRITTEN_TYPES.flatMap(type => {
        const said = creates.boolean(type);
        return said === undefined ? [] : [[type, said]];
      }),
    ),
    alsoSends: alsoSentOf(issuer.list('alsoSends'), note),
    deletes: issuer.boolean('deletes') ?? false,
    takesOwnIds: issuer.boolean('takesOwnIds') ?? false,
    askToCorrect: issuer.text('askToCorrect'),
    note: {
      form: of.choice('form', ['pdf', 'text']) ?? 'pdf',
      docStatus: of.choice('docStatus', ['preliminary', 'final']) ?? 'preliminary',
      afterSigning: of.choice('afterSigning', ['replaces', 'appends']) ?? 'replaces',
      attachesDocument: of.boolean('attachesDocument') ?? false,
      encounterRequired: of.boolean('encounterRequired') ?? false,
    },
    forms: issuer.list('forms').flatMap(([item, path]) => formOf(item, path, note)),
  };
}

/** Each once, in our order. */
function alsoSentOf(items: readonly (readonly [item: unknown, path: string])[], note: Note): IssuerConfig['alsoSends'] {
  for (const [item, path] of items) {
    if (!ALSO_SENT_TYPES.some(type => type === item)) note({ path, problem: `is ${shown(item)}`, remedy: ISSUER_KEYS.alsoSends });
  }
  return ALSO_SENT_TYPES.filter(type => items.some(([item]) => item === type));
}

/** A key that is left out; null is a value, and the wrong one. */
function orEmpty(value: unknown): unknown {
  return value === undefined ? {} : value;
}

function formOf(item: unknown, path: string, note: Note): readonly FormConfig[] {
  const section = openSection(item, path, FORM_KEYS, ONE_FORM, note);
  const resource =
    section.requiredText('resource') === undefined ? undefined : section.choice('resource', ['Consent', 'Procedure', 'AdverseEvent']);
  const canonical = section.requiredText('canonical') ?? '';
  const given = section.value('linkIds');
  const linkIds: [string, string][] = [];
  if (typeof given === 'object' && given !== null && !Array.isArray(given) && Object.keys(given).length > 0) {
    for (const [ours, theirs] of Object.entries(given)) {
      if (typeof theirs === 'string' && theirs !== '') linkIds.push([ours, theirs]);
      else note({ path: `${section.pathOf('linkIds')}.${ours}`, problem: `is ${shown(theirs)}`, remedy: FORM_KEYS.linkIds });
    }
  } else
    note({
      path: section.pathOf('linkIds'),
      problem: given === undefined ? 'is missing' : `is ${shown(given)}`,
      remedy: FORM_KEYS.linkIds,
    });
  return resource === undefined ? [] : [{ resource, canonical, linkIds: Object.fromEntries(linkIds) }];
}
