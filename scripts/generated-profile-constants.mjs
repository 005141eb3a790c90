// The TypeScript from which the rooms read the profiles' codes and canonical URLs, written from the compiled definitions.
const BANNER = '// Generated from fhir-profiles by `npm run profiles`. Do not edit.\n';

const camel = id => id.replace(/-([a-z0-9])/g, (_, character) => character.toUpperCase());
const pascal = id => camel(`-${id}`);
const screaming = id => id.replaceAll('-', '_').toUpperCase();

function urls(name, entries) {
  const lines = entries.map(([key, url]) => `  ${key}: '${url}',\n`);
  return `export const ${name} = {\n${lines.join('')}} as const;\n`;
}

/** Source of canonicals.generated.ts: version, canonical base and what stands for it, and the URL of each profile, extension and code system. */
export function canonicalsSource({ canonical, version, aliases }, resources) {
  const structures = resources.filter(({ resourceType }) => resourceType === 'StructureDefinition');
  const profiles = structures.filter(({ type }) => type !== 'Extension');
  const extensions = structures.filter(({ type }) => type === 'Extension');
  const codeSystems = resources.filter(({ resourceType }) => resourceType === 'CodeSystem');
  return [
    BANNER,
    `export const PACKAGE_VERSION = '${version}';\n`,
    `export const CANONICAL_BASE = '${canonical}';\n`,
    `export const CANONICAL_ALIASES: readonly (readonly [written: string, present: string])[] = [${Object.entries(aliases)
      .map(([written, present]) => `['${written}', '${present}']`)
      .join(', ')}];\n`,
    urls(
      'PROFILE_URL',
      profiles.map(({ id, url }) => [camel(id.replace(/^vertebral-augmentation-/, '')), url]),
    ),
    urls(
      'EXTENSION_URL',
      extensions.map(({ id, url }) => [camel(id), url]),
    ),
    urls(
      'CODE_SYSTEM_URL',
      codeSystems.map(({ id, url }) => [camel(id), url]),
    ),
  ].join('');
}

/** Source of codes.generated.ts: for each code system its codes as a tuple and their union as a type; and all tuples by the name of their system. */
export function codesSource(resources) {
  const systems = resources.filter(({ resourceType }) => resourceType === 'CodeSystem');
  const blocks = systems.map(({ id, concept }) => {
    const codes = concept.map(({ code }) => `'${code}'`).join(', ');
    return (
      `export const ${screaming(id)}_CODES = [${codes}] as const;\n` +
      `export type ${pascal(id)}Code = (typeof ${screaming(id)}_CODES)[number];\n`
    );
  });
  const bySystem = systems.map(({ id }) => `  ${camel(id)}: ${screaming(id)}_CODES,\n`);
  return `${BANNER}${blocks.join('')}export const CODES_OF_SYSTEM = {\n${bySystem.join('')}} as const;\n`;
}
