#!/usr/bin/env bash
# dicom-parser 1.8.21: a file of implicit VR that ends within its last value is taken for a whole one, without an error and without a warning;
# and one that is whole earns a warning.
#
# A DICOM element says how long its value is (PS3.5, 7.1). Where fewer bytes follow than it says, the file was cut short: with explicit VR the
# library refuses it ("buffer overrun"), with implicit VR it moves past the end, finds that nothing is left, and returns. The element's own
# length then reaches behind the bytes. Before each value of implicit VR it looks for a sequence in the bytes behind the length, and warns of
# an end too early where the value is the last one and shorter than four bytes.
# Expected: the same refusal with implicit VR, or at least a warning; and none of a file that is whole.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error dicom-parser@1.8.21 >/dev/null
cat > finding.cjs <<'JS'
const { parseDicom } = require('dicom-parser');

const text = letters => Buffer.from(letters, 'latin1');
const number = (value, bytes) => { const buffer = Buffer.alloc(bytes); buffer.writeUIntLE(value, 0, bytes); return buffer; };
const explicit = (group, element, vr, value) => Buffer.concat([number(group, 2), number(element, 2), text(vr), number(value.length, 2), value]);
const implicit = (group, element, value) => Buffer.concat([number(group, 2), number(element, 2), number(value.length, 4), value]);
const file = (syntax, ...data) => {
  const meta = explicit(2, 0x10, 'UI', text(syntax));
  return Buffer.concat([Buffer.alloc(128), text('DICM'), explicit(2, 0, 'UL', number(meta.length, 4)), meta, ...data]);
};
const seen = bytes => {
  try {
    const { elements, warnings } = parseDicom(new Uint8Array(bytes));
    const { dataOffset, length } = elements.x00100010 ?? elements.x00100040;
    return `${warnings.length} warnings, its value ends ${dataOffset + length - bytes.length} bytes behind the file`;
  } catch (problem) {
    return `refused: ${problem.message ?? problem.exception ?? problem}`;
  }
};
const name = text('Osei^Margaret ');
const [explicitFile, implicitFile] = [
  file('1.2.840.10008.1.2.1\0', explicit(0x10, 0x10, 'PN', name)),
  file('1.2.840.10008.1.2\0', implicit(0x10, 0x10, name)),
];
const short = bytes => seen(bytes.subarray(0, bytes.length - 10));
const told = [short(explicitFile), short(implicitFile), seen(file('1.2.840.10008.1.2\0', implicit(0x10, 0x40, text('F '))))];
console.log(`explicit, cut short by 10 bytes: ${told[0]}\nimplicit, cut short by 10 bytes: ${told[1]}\nimplicit, whole: ${told[2]}`);
const before = [
  'refused: dicomParser:parseDicomDataSetExplicit: buffer overrun',
  '0 warnings, its value ends 10 bytes behind the file',
  '1 warnings, its value ends 0 bytes behind the file',
];
process.exit(told.every((line, at) => line === before[at]) ? 0 : 1);
JS
node finding.cjs
