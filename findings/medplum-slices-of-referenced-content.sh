#!/usr/bin/env bash
# @medplum/core 4.5.2 (and 5.2.13, which needs Node 22): a profile that slices an element whose content another element refers to cannot be loaded.
#
# R4 gives Provenance.entity.agent the content of Provenance.agent (ElementDefinition.contentReference). A profile may slice agent; its
# snapshot then holds the slices and, further down, entity.agent. loadDataType takes the last element of that path, which is a slice, for
# the content, and so entity.agent for a slice without a discriminator: "Invalid slice start before discriminator: … (Provenance.entity.agent)".
# Expected: the content is that of the element itself (FHIR R4, ElementDefinition.contentReference names it by id), and the profile loads.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @medplum/core@4.5.2 >/dev/null
cat > finding.mjs <<'JS'
import { loadDataType } from '@medplum/core';

const element = (id, type, more = {}) => ({
  id, path: id.replace(/:[^.]+/g, ''), min: 0, max: '*', base: { path: id.replace(/:[^.]+/g, ''), min: 0, max: '*' },
  ...(type && { type: [{ code: type }] }), ...more,
});
const profile = sliced => ({
  resourceType: 'StructureDefinition', url: 'http://example.org/p', name: 'P', status: 'active', kind: 'resource', abstract: false,
  type: 'Provenance', baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Provenance', derivation: 'constraint',
  snapshot: { element: [
    element('Provenance'),
    element('Provenance.agent', 'BackboneElement', sliced ? { slicing: { discriminator: [{ type: 'pattern', path: 'type' }], rules: 'open' } } : {}),
    element('Provenance.agent.type', 'CodeableConcept', { max: '1' }),
    ...(sliced ? [
      element('Provenance.agent:author', 'BackboneElement', { sliceName: 'author' }),
      element('Provenance.agent:author.type', 'CodeableConcept', { max: '1', patternCodeableConcept: { coding: [{ code: 'author' }] } }),
    ] : []),
    element('Provenance.entity', 'BackboneElement'),
    element('Provenance.entity.agent', undefined, { contentReference: '#Provenance.agent' }),
  ] },
});
const outcome = definition => {
  try {
    loadDataType(definition);
    return 'loaded';
  } catch (problem) {
    return problem.message;
  }
};
const plain = outcome(profile(false));
const sliced = outcome(profile(true));
console.log(`without slices: ${plain}\nwith slices: ${sliced}`);
process.exit(plain === 'loaded' && sliced === 'Invalid slice start before discriminator: author (Provenance.entity.agent)' ? 0 : 1);
JS
node finding.mjs
