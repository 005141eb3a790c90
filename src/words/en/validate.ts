import { countOf, number } from './wording.ts';

/** Why a file or a line of it could not be read. */
type Fault =
  | { readonly kind: 'missing' | 'empty' | 'cut' | 'xml' | 'utf-16' | 'not-fhir' | 'folder-empty' }
  | { readonly kind: 'not-opened'; readonly message: string }
  | { readonly kind: 'not-json' }
  /** How long it may be. */
  | { readonly kind: 'too-long'; readonly bytes: number };

function fault(reason: Fault): string {
  switch (reason.kind) {
    case 'missing':
      return 'There is nothing by this name.';
    case 'empty':
      return 'It is empty.';
    case 'cut':
      return 'It ends before its time: only the whole lines up to there were checked. Copy it again.';
    case 'xml':
      return 'It is XML, and no FHIR resource: its first element is not of the namespace http://hl7.org/fhir.';
    case 'utf-16':
      return 'It is written in UTF-16; FHIR is UTF-8. Save it as UTF-8.';
    case 'not-fhir':
      return 'It is JSON, and no FHIR resource: it has no resourceType.';
    case 'too-long':
      return `It is one value of more than ${number(Math.floor(reason.bytes / 1e6))} MB, which might not fit into memory, and is not checked. As NDJSON, one resource a line, it may be of any size; or give Node more memory, as NODE_OPTIONS=--max-old-space-size=16384 does.`;
    case 'folder-empty':
      return 'No file in it ends in .json, .ndjson, .jsonl, .xml or .gz.';
    case 'not-opened':
      return `It could not be opened: ${reason.message}.`;
    case 'not-json':
      return 'Here it stops being JSON; nothing of it is checked.';
  }
}

const severity = { error: 'error', warning: 'warning', information: 'note', 'not-checked': 'not checked' } as const;

/** What `vertaug validate` prints for people. Messages of the rules come from the validator, in English. */
export const validateWords = {
  fault,
  severity,
  counts: (errors: number, warnings: number, notes: number, notChecked = 0): string =>
    [
      errors > 0 ? countOf(errors, 'error', 'errors') : '',
      warnings > 0 ? countOf(warnings, 'warning', 'warnings') : '',
      notes > 0 ? countOf(notes, 'note', 'notes') : '',
      notChecked > 0 ? `${number(notChecked)} not checked` : '',
    ]
      .filter(part => part !== '')
      .join(', '),
  xmlFault: {
    notWellFormed: (message: string) => `Here it stops being XML (${message}); nothing of it is checked.`,
    declares:
      'It declares a document type, which FHIR does not allow and through which entities come; it is not read, and nothing was fetched.',
    depth: 'Here it is nested deeper than any resource is; nothing of it is checked.',
    encoding: (encoding: string) => `It says that it is written in ${encoding.slice(0, 40)}; FHIR is UTF-8. Save it as UTF-8.`,
  },
  outside: (name: string) =>
    `It is a package that names a file outside of itself, ${JSON.stringify(name.slice(0, 100))}; nothing of it is read.`,
  notArchive: (message: string) => `It could not be read as a FHIR package, which is a gzipped tar archive: ${message}`,
  noIssue: 'no issue',
  manifest: 'It lists files of an export or a package, and is no resource; passed over.',
  progress: (resources: number, invalid: number) => `${number(resources)} checked, ${number(invalid)} invalid`,
  moreHidden: (issues: number) => `${countOf(issues, 'more issue', 'more issues')} of this resource; --json tells of all.`,
  summary: {
    nothing: 'No resource was found.',
    whole: (resources: number, files: number, valid: number) =>
      `${countOf(resources, 'resource', 'resources')} in ${countOf(files, 'file', 'files')}: ${number(valid)} valid, ${number(resources - valid)} invalid.`,
    issues: (counts: string) => (counts === '' ? 'No issue was found.' : `Found: ${counts}.`),
    unreadable: (places: number) =>
      `${countOf(places, 'file or line', 'files or lines')} could not be read, and nothing in them was checked.`,
    against: 'Checked against',
    base: (types: readonly string[]) => `FHIR R4 itself, as no profile of theirs is known here: ${types.join(', ')}`,
    unknown: 'Profiles that resources name and nobody here knows; nothing was checked against them (--package FILE.tgz brings more)',
    unknownHeading: 'Profiles that resources name and nobody here knows',
    moreUnknown: (profiles: number) => `and ${number(profiles)} more`,
    partlyChecked: (resources: number) =>
      `${countOf(resources, 'resource has', 'resources have')} something that was not checked, and the verdict does not speak of it; --min-severity not-checked tells what and why.`,
    unmatched: (url: string) => `--profile ${url} is for resources that were not there; nothing was checked against it.`,
    packagesLeft: (things: number) => `What the packages ask for and Vertaug does not check: ${countOf(things, 'thing', 'things')}`,
    moreLeft: (things: number) => `and ${number(things)} more`,
  },
  page: {
    title: 'FHIR resources, checked',
    written: (moment: string) => `By vertaug validate, ${moment} UTC.`,
    counts: {
      resources: 'resources',
      files: 'files',
      valid: 'valid',
      invalid: 'invalid',
      errors: 'errors',
      warnings: 'warnings',
      unreadable: 'not readable',
    },
    show: 'Show',
    severities: { error: 'errors', warning: 'warnings', information: 'notes', 'not-checked': 'not checked' },
    byRule: 'By rule',
    byResource: 'By resource',
    times: (times: number) => countOf(times, 'time', 'times'),
    morePlaces: (places: number) => `and in ${countOf(places, 'other place', 'other places')}`,
    leftOut: (resources: number) =>
      `${countOf(resources, 'more resource has', 'more resources have')} issues, which are counted above and not listed; --json tells of all.`,
    notChecked: 'Not checked',
  },
  notChecked:
    'Not checked by Vertaug: bindings weaker than required; codes and displays of terminologies that no definition lists in full, such as SNOMED CT and LOINC, beyond the value sets that name them one by one; whether what is referred to exists or meets a profile; answers against value sets, and against a Questionnaire that is not at hand; profiles that are not known here.',
  gaveUp: (message: string) => `Vertaug gave up on this resource, which is a fault of Vertaug: ${message}.`,
  twice: (name: string) => `"${name}" stands twice in the same object; only the last one was checked, and others may take the first.`,
  lostCharacter: 'Here is the sign for a character that was lost, as happens to text that is not UTF-8.',
  otherVersion: (version: string) => `This is of FHIR ${version}, it seems. Vertaug checks FHIR R4 (4.0.1).`,
} as const;
