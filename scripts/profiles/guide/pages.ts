// The pages of the guide that people write: Markdown in fhir-profiles/input/pagecontent.

export interface GuidePage {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
}

/** The first is where a reader begins. */
export const PAGES: readonly [GuidePage, ...GuidePage[]] = [
  { name: 'index', title: 'Vertebral augmentation' },
  { name: 'must-support', title: 'Must support, for each actor' },
  { name: 'mappings', title: 'Other guides, other codes, other releases' },
];
