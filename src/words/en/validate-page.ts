import { countOf, number } from './wording.ts';

/** What the page that checks resources says. What a profile or the validator itself says stays English in every language. */
export const validatePageWords = {
  title: 'Check FHIR resources',
  /** Of the window. */
  windowTitle: 'Check FHIR resources – Vertaug',
  lead: 'Against the vertebral augmentation profiles that a resource names, or against FHIR R4 (4.0.1).',
  stays: 'Nothing leaves this computer: resources are checked in this page, which sends nothing and stores nothing.',
  colon: ':',

  input: {
    label: 'What is checked',
    files: 'Choose files',
    filesHint:
      'or drop them anywhere on this page, or paste into the box. JSON or NDJSON, also packed with gzip: one resource, a Bundle, a list, or one to a line.',
    drop: 'Let go to check these files',
    example: 'Show an example',
    clear: 'Start again',
    bringBack: 'Bring back the earlier text',
    profile: 'Check against',
    ownProfile: 'The profiles it names, else FHIR R4',
    pastedName: 'pasted text',
  },

  editor: {
    label: 'JSON',
    empty: 'Paste JSON here, or write it.',
    changes: 'It can be changed here, and is checked as you write. The file it came from stays as it is.',
    layOut: 'Put each member on its own line',
    laidOut: 'Laid out for reading: the lines are not those of the file.',
    excerpt: (first: number, last: number, all: number) =>
      `Lines ${number(first)} to ${number(last)} of ${number(all)}: too long to be shown whole, or changed here.`,
    earlier: 'Lines before',
    later: 'Lines after',
    whole: 'Back to the whole text',
    line: (line: number) => `line ${number(line)}`,
  },

  status: {
    waiting: 'Nothing to check yet.',
    checking: (part: number, resources: number, invalid: number) =>
      `Checking, ${Math.floor(part * 100)} %: ${countOf(resources, 'resource', 'resources')} so far, ${number(invalid)} not valid.`,
    progress: 'How much is read',
    stop: 'Stop',
    stopped: 'Stopped before the end. ',
    nothing: 'No resource was found.',
    gone: 'The part that checks did not come, or broke off. What is in the box is still there: copy it, and load this page again.',
    one: { valid: 'Valid.', invalid: (errors: number) => `Not valid: ${countOf(errors, 'rule is', 'rules are')} broken.` },
    remarks: (warnings: number) => (warnings === 0 ? '' : ` ${countOf(warnings, 'warning', 'warnings')}.`),
    notes: (notes: number) => (notes === 0 ? '' : ` ${countOf(notes, 'note', 'notes')}.`),
    many: (resources: number, invalid: number) =>
      invalid === 0
        ? `${countOf(resources, 'resource', 'resources')}, all valid.`
        : `${countOf(resources, 'resource', 'resources')}: ${number(invalid)} not valid, ${number(resources - invalid)} valid.`,
    unread: (pieces: number) =>
      pieces === 0 ? '' : ` ${countOf(pieces, 'file or line', 'files or lines')} could not be read; nothing in them was checked.`,
    against: 'Checked against',
    againstBase: 'FHIR R4 itself: it names no profile that is known here',
  },

  list: {
    title: 'Resources',
    order: 'The worst first. Up and down arrows go through the list.',
    orderWhile: 'In the order of the files until all are read.',
    cut: (listed: number) => `Only ${number(listed)} are listed, those that are not valid before others. All are counted above.`,
    unnamed: 'No resource',
    valid: 'valid',
    errors: (errors: number) => countOf(errors, 'broken rule', 'broken rules'),
    warnings: (warnings: number) => countOf(warnings, 'warning', 'warnings'),
    from: (line: number) => `line ${number(line)}`,
  },

  findings: {
    title: 'What was found',
    of: (name: string) => `What was found in ${name}`,
    none: 'Nothing to mend.',
    choose: 'Choose a resource in the list to see what was found in it.',
    notYet: 'What is found is listed here, each with its line and why.',
    cut: (listed: number) => `The first ${number(listed)} are listed.`,
    severity: { error: 'Breaks a rule', warning: 'Warning', information: 'Note' },
    atLine: (line: number) => `line ${number(line)}`,
    missingIn: (line: number) => `missing in what begins at line ${number(line)}`,
    goTo: 'Go to the place',
    copyOutcome: 'Copy as OperationOutcome',
    copyText: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy. It stands below, to be copied by hand.',
    byHand: 'To copy by hand',
  },

  /** What a kind of rule asks. Keys are the rules of src/conformance/issue.ts. */
  rule: {
    min: 'Something is missing that has to be there.',
    max: 'It is there more often than it may be.',
    fixed: 'It has to have exactly one value, and has another.',
    pattern: 'It has to hold certain values, and does not.',
    binding: 'It has to be a code of one list, and is not in it.',
    type: 'It is of another kind than may stand here.',
    format: 'It is not written as FHIR writes a value of its kind.',
    range: 'It is outside of what is allowed.',
    'unknown-element': 'FHIR R4 has no element of this name here.',
    slice: 'It fits none of the parts that may stand here.',
    extension: 'This extension may not stand here, or not so.',
    'reference-target': 'It refers to a resource of a type that may not be referred to here.',
    profile: 'The profile that is named is not known here, or is for another type.',
    depth: 'It is nested so deep that it is not checked.',
    code: 'Its system has no such code.',
    display: 'The code is called otherwise in its system.',
    context: 'An extension of this kind may not stand here.',
    bundle: 'An entry of the Bundle has no address that fits it.',
    contained: 'What is contained needs an id of its own.',
    id: 'This id stands elsewhere in the resource too.',
    'ele-1': 'An element has to hold something.',
  },
  /** Before the words of a rule that has some of its own. */
  ruleOfProfile: 'This is asked for, and does not hold:',

  fault: {
    'not-json': 'Here it stops being JSON; nothing of it is checked.',
    empty: 'There is nothing in it.',
    cut: 'It ends before its time; what stood before was checked. Copy the file again.',
    xml: 'This is XML. Vertaug checks FHIR as JSON.',
    'utf-16': 'The file is written in UTF-16, and FHIR as JSON is UTF-8. Save it as UTF-8.',
    'too-long': 'One value of more than 400 MB is not checked. As NDJSON, one resource to a line, a file may be of any size.',
    'not-fhir': 'This is JSON and no FHIR resource: it has no resourceType.',
    'not-read': 'The browser could not read it. It may be a folder, or it was moved.',
    'lost-character': 'Here is the sign for a character that was lost, as happens to text that is not UTF-8.',
    duplicate: (name: string) =>
      `“${name}” stands twice in the same object. Only the last was checked, and other programs may take the first.`,
    otherVersion: (version: string) => `This seems to be FHIR ${version}. FHIR R4 (4.0.1) is checked here, and names things otherwise.`,
    gaveUp: (reason: string) => `The check gave up on this resource, which is a fault of Vertaug: ${reason}.`,
    /** `found` is the character that stands there. */
    expected: (what: string, found: string | undefined) =>
      found === undefined ? `The text ends, and ${what} was expected.` : `There is ${found} where ${what} was expected.`,
    what: {
      value: 'a value',
      'value-or-end': 'a value or ]',
      name: 'a name in double quotes',
      'name-or-end': 'a name in double quotes or }',
      colon: 'a colon',
      'comma-or-brace': 'a comma or }',
      'comma-or-bracket': 'a comma or ]',
      nothing: 'the end of the text',
      'closing-quote': 'the closing double quote',
      escape: 'one of the escapes of JSON, as \\n or \\u00e9,',
    },
    character: { '\n': 'the end of a line', '\r': 'the end of a line', '\t': 'a tab' },
    quoted: (character: string) => `“${character}”`,
  },

  explain: {
    asks: 'What the rule asks',
    wrong: 'Breaks it',
    right: 'Keeps it',
    neighbours: 'From two examples of the profiles that differ in this alone:',
    nothingThere: 'nothing',
    definition: 'The rule itself',
    element: 'Element',
    fhirPath: 'Has to be true (FHIRPath)',
    rule: 'Rule',
    profile: 'Stated by',
    base: (type: string) => `${type} in FHIR R4, hl7.org`,
  },

  profiles: {
    title: 'The profiles',
    lead: 'Each with the canonical URL that goes into meta.profile. The package holds them with snapshots and examples, for SUSHI, a server or another validator.',
    download: 'Download the FHIR package',
    extensions: 'Extensions',
    on: (type: string) => `on ${type}`,
  },

  notChecked: {
    title: 'What is not checked',
    items: [
      'Bindings that are weaker than required: extensible, preferred, example.',
      'Codes and displays of terminologies that no definition lists in full, such as SNOMED CT and LOINC, beyond the value sets that name them one by one.',
      'Whether what is referred to exists or conforms to a profile, and whether answers fit their Questionnaire.',
      'Profiles of others: they are named, and nothing is checked against them. At a terminal, vertaug validate takes their package.',
    ],
  },
} as const;
