import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** What the app's page evaluates; terminal and sandbox have no first screen. */
const files = globSync(
  'src/{app,assessment,chart,conformance,connection,delivery,fhir,keep,launch,parameter,plain,record,site,words}/**/*.{ts,tsx}',
  {
    cwd: root,
  },
);

/** Dear to make: reads the browser's data of a language, makes a style sheet of a theme, or a pattern of hundreds of phrases. */
const DEAR = /\b(?:new Intl\.\w+|createTheme|phrasePattern)\s*\(/;

/** The lines at a module's top that make such a thing when the module is evaluated. */
function madeAtTheTop(text: string): readonly string[] {
  const statements = text.split(/\n(?=\S)/).filter(statement => /^(?:export )?(?:const|let) /.test(statement));
  return statements.filter(statement => {
    const at = statement.search(DEAR);
    return at !== -1 && !statement.slice(0, at).includes('=>');
  });
}

it('is everything dear: no module that the page evaluates makes any at its top', () => {
  const made = files.flatMap(path => madeAtTheTop(readFileSync(resolve(root, path), 'utf8')).map(statement => `${path}: ${statement}`));
  expect(made).toEqual([]);
});

it('would be seen', () => {
  const planted = "const a = 1;\nexport const theme = createTheme({\n  shape: {},\n});\nconst lists = new Intl.ListFormat('en');\n";
  expect(madeAtTheTop(planted)).toHaveLength(2);
  expect(madeAtTheTop("const list = () => new Intl.ListFormat('en');\n")).toEqual([]);
});
