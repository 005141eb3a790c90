// What must support asks of each actor, from the obligations of a profile.
import type { ElementDefinition, Extension } from 'fhir/r4.js';
import { ACTORS } from '../profiles/obligations.ts';
import { type Html, html } from './html.ts';
import { short, table } from './table.ts';

const partOf = ({ extension = [] }: Extension, url: string): Extension | undefined => extension.find(each => each.url === url);

const askedOf = ({ extension = [] }: ElementDefinition, actor: string): string =>
  extension
    .filter(each => partOf(each, 'actor')?.valueCanonical?.endsWith(`/${actor}`))
    .map(each => partOf(each, 'code')?.valueCode ?? '')
    .join(', ');

/** Each element of `elements` that asks something of an actor. */
export function obligationTable(elements: readonly ElementDefinition[]): Html | false {
  const rows = elements
    .map(element => ({ id: element.id ?? '', asked: Object.values(ACTORS).map(actor => askedOf(element, actor)) }))
    .filter(({ asked }) => asked.some(code => code !== ''));
  return (
    rows.length > 0 &&
    table(
      'What must support asks of each actor',
      ['Element', short('Who writes'), short('Who holds'), short('Who reads')],
      rows.map(({ id, asked }) => ({ cells: [html`<code>${id}</code>`, ...asked] })),
    )
  );
}
