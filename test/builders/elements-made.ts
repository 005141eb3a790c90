import { placeOfAnswer } from '../../src/assessment/case/answer-key.ts';
import type { Case } from '../../src/assessment/case/case.ts';
import { placeOfField } from '../../src/assessment/case/case-facts.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { inEnglish } from '../../src/words/load-words.ts';

/**
 * Each element that the record of a case has, with the scores that are sent beside it, by the fact or the answer that made it:
 * `procedure:levels.technique Procedure.extension(augmented-level).technique`.
 */
export function elementsMade(current: Case): readonly string[] {
  const { entries } = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish, alsoSends: ['Observation'] });
  return entries.flatMap(({ resource, origins }) =>
    origins.flatMap(({ expression, field }) => {
      const named = namedPath(expression, resource);
      const place = placeOfField(field, current);
      const by = place ? `${place.stage}:${place.name}` : placeOfAnswer(field)?.question.id;
      return by && named ? [`${by} ${named}`] : [];
    }),
  );
}

/** With the names of extensions in place of their numbers. Undefined where the element is not there. */
function namedPath(expression: string, resource: object): string | undefined {
  const [type = '', ...steps] = expression.split('.');
  let at: unknown = resource;
  const names = [type];
  // A missing extension is told of by its URL.
  if (expression.includes('(')) return;
  for (const step of steps) {
    const [, name = '', index] = /^([A-Za-z]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const within = Reflect.get(Object(at), name);
    at = index === undefined && name !== 'extension' ? within : Reflect.get(Object(within), index ?? 0);
    const url: unknown = name === 'extension' ? Reflect.get(Object(at), 'url') : undefined;
    if (name === 'extension' && typeof url !== 'string') return;
    if (typeof url !== 'string') names.push(name);
    else names.push(url.includes('/') ? `extension(${url.split('/').at(-1)})` : url);
  }
  return names.join('.');
}
