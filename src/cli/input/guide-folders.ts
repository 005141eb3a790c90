/** What of a folder is not entered or read, by the names of all that is in it and its own. */
export type LeavesOut = (name: string, folder: string, beside: readonly string[], isFolder: boolean) => boolean;

/** What the IG publisher makes or fetches. */
const MADE = new Set(['output', 'temp', 'template', 'input-cache', 'node_modules']);
/** Pages and data of a guide's `input`, as its template has them. */
const PAGES = new Set([
  '_includes',
  'assets',
  'data',
  'images',
  'images-source',
  'includes',
  'intro-notes',
  'pagecontent',
  'pages',
  'translations',
]);

/** Of the source of an implementation guide: its settings, its pages, and what its tools made. */
export const leavesOutOfGuide: LeavesOut = (name, folder, beside, isFolder) => {
  const isGuide = beside.includes('ig.ini') || beside.includes('sushi-config.yaml');
  if (isGuide) return isFolder ? MADE.has(name) : true;
  return isFolder && /(^|[\\/])input$/.test(folder) && PAGES.has(name);
};
