// The TypeScript from which the rooms read the profiles' codes and canonical URLs, written from the compiled definitions.
import type { CodeSystem } from 'fhir/r4.js';
import { readDefinitions } from '../src/conformance/compile/definitions.ts';

/** Of the package, as they stand in its settings. */
export interface PackageSettings {
  readonly canonical: string;
  readonly version: string;
  /** On which it was published, or its making began. */
  readonly date: string;
  readonly fhirVersion: string;
  /** Bases as they are or were written, each with the present one. */
  readonly aliases: Readonly<Record<string, string>>;
}

const BANNER = '// Generated from fhir-profiles by `npm run profiles`. Do not edit.\n';

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, character: string) => character.toUpperCase());
const pascal = (id: string) => camel(`-${id}`);
const screaming = (id: string) => id.replaceAll('-', '_').toUpperCase();

interface Defined {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

const idOf = ({ id, url }: Defined): string => {
  if (id === undefined) throw new Error(`${url} has no id.`);
  return id;
};

function urls(name: string, definitions: readonly Defined[], keyOf: (id: string) => string = camel): string {
  const lines = definitions.map(definition => `  ${keyOf(idOf(definition))}: '${definition.url}',\n`);
  return `export const ${name} = {\n${lines.join('')}} as const;\n`;
}

/** Source of canonicals.generated.ts: version, canonical base and what stands for it, and the URL of each profile, extension and code system. */
export function canonicalsSource({ canonical, version, aliases }: PackageSettings, resources: readonly unknown[]): string {
  const definitions = readDefinitions(resources);
  const structures = [...definitions.structures.values()];
  const profiles = structures.filter(({ type }) => type !== 'Extension');
  const extensions = structures.filter(({ type }) => type === 'Extension');
  return [
    BANNER,
    `export const PACKAGE_VERSION = '${version}';\n`,
    `export const CANONICAL_BASE = '${canonical}';\n`,
    `export const CANONICAL_ALIASES: readonly (readonly [written: string, present: string])[] = [${Object.entries(aliases)
      .map(([written, present]) => `['${written}', '${present}']`)
      .join(', ')}];\n`,
    urls('PROFILE_URL', profiles, id => camel(id.replace(/^vertebral-augmentation-/, ''))),
    urls('EXTENSION_URL', extensions),
    urls('CODE_SYSTEM_URL', [...definitions.codeSystems.values()]),
  ].join('');
}

function codesOf(system: CodeSystem): string {
  const id = idOf(system);
  const codes = (system.concept ?? []).map(({ code }) => `'${code}'`).join(', ');
  return (
    `export const ${screaming(id)}_CODES = [${codes}] as const;\n` +
    `export type ${pascal(id)}Code = (typeof ${screaming(id)}_CODES)[number];\n`
  );
}

/** Source of codes.generated.ts: for each code system its codes as a tuple and their union as a type. */
export function codesSource(resources: readonly unknown[]): string {
  return `${BANNER}${systemsIn(resources).map(codesOf).join('')}`;
}

/** Source of codes-of-system.generated.ts: all these tuples by the name of their system. The first screen needs some of them, not all. */
export function codesOfSystemSource(resources: readonly unknown[]): string {
  const systems = systemsIn(resources).map(idOf);
  const bySystem = systems.map(id => `  ${camel(id)}: codes.${screaming(id)}_CODES,\n`);
  return `${BANNER}import * as codes from './codes.generated.ts';\n\nexport const CODES_OF_SYSTEM = {\n${bySystem.join('')}} as const;\n`;
}

const systemsIn = (resources: readonly unknown[]) => [...readDefinitions(resources).codeSystems.values()];
