// What every definition of the package says of itself in the same way: version, day, who answers for it, where it is for, a narrative.
import type { JsonObject } from '../../src/plain/json-object.ts';
import type { PackageSettings } from '../generated-profile-constants.ts';
import { isPlaceholder } from './versions.ts';

const WORLD = { coding: [{ system: 'http://unstats.un.org/unsd/methods/m49/m49.htm', code: '001', display: 'World' }] };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Title and description, for readers that show nothing else of a resource. */
const narrative = ({ title, name, description }: JsonObject) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml"><p><b>${escaped(words(title) || words(name))}</b></p><p>${escaped(words(description))}</p></div>`,
});

/**
 * A definition with its metadata: of the package's version and day, and an experiment as long as its canonical is one that nobody can own.
 * Its members stand in the order that FHIR gives them.
 */
export function withMetadata(resource: JsonObject, { canonical, version, date }: PackageSettings): JsonObject {
  const { version: _, experimental: __, date: ___, contact: ____, jurisdiction: _____, text: ______, ...rest } = resource;
  const after: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
    id: [['text', narrative(resource)]],
    url: [['version', version]],
    status: [
      ['experimental', isPlaceholder(canonical)],
      ['date', date],
    ],
    publisher: [['contact', [{ name: 'Vertaug', telecom: [{ system: 'url', value: new URL(canonical).origin }] }]]],
    description: [['jurisdiction', [WORLD]]],
  };
  return Object.fromEntries(Object.entries(rest).flatMap(member => [member, ...(after[member[0]] ?? [])]));
}
