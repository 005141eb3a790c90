// What a build has to say of the work of others in it, as one text.
import type { CarriedPackage } from './packages.ts';

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** What stands for the licence of a package that names one and has no file with it: whose it is, as its manifest and its sources say. */
const WITHOUT_FILE: Readonly<Record<string, string>> = {
  brotli: `The MIT License\n\nCopyright Devon Govett\nThe decoder: Copyright 2013 Google Inc., under the Apache License, Version 2.0,\nwhose text stands below at fhirclient.\n\n${MIT}`,
  dfa: `The MIT License\n\nCopyright Devon Govett\n\n${MIT}`,
  fontkit: `The MIT License\n\nCopyright Devon Govett\n\n${MIT}`,
};

const RULE = '='.repeat(78);

/** The licence of a package, whole. Stops where there is none to pass on. */
export function licenceText({ name, texts }: CarriedPackage): string {
  if (texts.length > 0) return texts.join('\n\n');
  const known = WITHOUT_FILE[name];
  if (known === undefined) {
    throw new Error(`${name} is in the build and has no licence file. Say in scripts/third-party/notices.ts what is passed on for it.`);
  }
  return known;
}

/** One text: what the content of others asks for, then every licence once, under the names of all that it is the licence of. */
export function noticesText(packages: readonly CarriedPackage[], content: string): string {
  const holders = new Map<string, string[]>();
  for (const each of packages) {
    const text = licenceText(each);
    const named = `${each.name} ${each.version}${each.licence === '' ? '' : ` (${each.licence})`}`;
    holders.set(text, [...(holders.get(text) ?? []), named]);
  }
  const sections = [...holders].map(([text, names]) => [RULE, ...names, RULE, '', text, ''].join('\n'));
  return [
    'Vertaug carries the work of others. What each asks to be passed on stands here.',
    '',
    'Terminologies and definitions',
    '',
    content.trim(),
    '',
    ...sections,
  ].join('\n');
}

const HEADING = '## Terminologies\n';

/** What README.md says of the terminologies. */
export function terminologiesIn(readme: string): string {
  const [, after] = readme.replaceAll('\r\n', '\n').split(HEADING);
  const text = after?.split(/^## /m)[0]?.trim() ?? '';
  if (text === '') throw new Error('README.md says nothing of terminologies.');
  return text;
}
