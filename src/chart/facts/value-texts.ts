import { conceptIn, listOf, textOf, wordingsOf } from '../elements/shape.ts';

/** Text values of an Observation and of its components. */
export function valueTexts(resource: unknown): readonly string[] {
  const own = [textOf(resource, 'valueString'), ...wordingsOf(conceptIn(resource, 'valueCodeableConcept')).slice(0, 1)];
  const parts = listOf(resource, 'component').flatMap(component => {
    const text = textOf(component, 'valueString');
    const name = wordingsOf(conceptIn(component, 'code'))[0];
    return text === undefined ? [] : [name === undefined ? text : `${name}: ${text}`];
  });
  return [...own, ...parts].filter(text => text !== undefined);
}
