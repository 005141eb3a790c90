import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsOutsideWords } from './said-on-the-screen.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = globSync('src/app/**/*.{ts,tsx}', { cwd: root });

/** The name of the app is the same in every language. */
const NAMES = /^\d+: Vertaug$/;

describe('what stands on the screen', () => {
  it('is looked for in every file of the app', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('comes from the words', () => {
    const found = files.flatMap(file =>
      textsOutsideWords(file, readFileSync(resolve(root, file), 'utf8'))
        .filter(text => !NAMES.test(text))
        .map(text => `${file}:${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('a text outside the words is found', () => {
  it.each([
    ['between tags', '<p>Chosen</p>'],
    ['as a literal child', "<p>{'Chosen'}</p>"],
    ['as a literal child that depends', "<p>{done ? 'Chosen' : null}</p>"],
    ['as a literal child when there is something', "<p>{done && 'Chosen'}</p>"],
    ['as a default', "<p>{name ?? 'Chosen'}</p>"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is looked at
    ['around a value', '<p>{`Chosen ${level}`}</p>'],
    ['put together', "<p>{'Chosen ' + level}</p>"],
    ['joined', "<p>{[level, 'Chosen'].join(', ')}</p>"],
    ['in an accessible name', '<button aria-label="Chosen" />'],
    ['in an accessible name that depends', "<button aria-label={done ? 'Chosen' : words.app.open} />"],
    ['in a title', '<abbr title="Chosen">{level}</abbr>'],
    ['in a placeholder', '<input placeholder="Chosen" />'],
    ['in the text of an image', '<img alt="Chosen" />'],
    ['in a label of ours', '<TextLine label="Chosen" />'],
    ['in an option', "<Choice options={[{ value: 'a', label: 'Chosen' }]} />"],
    ['inside an element that is handed on', '<Row end={<b>Chosen</b>} />'],
  ])('%s', (_where, jsx) => {
    expect(textsOutsideWords('a.tsx', `const shown = () => ${jsx};`)).toEqual(['1: Chosen']);
  });

  it('as a mark that another language sets otherwise', () => {
    expect(textsOutsideWords('a.tsx', 'const shown = () => <p>{level}: {name}</p>;')).toEqual(['1: :']);
  });

  it('put into the page by hand', () => {
    expect(textsOutsideWords('a.ts', "title.textContent = 'Chosen';")).toEqual(['1: Chosen']);
  });

  it('but not what is no text: types, values, styles, fields, signs', () => {
    const jsx = `<Box component="h1" role="status" data-field="levels" aria-live="polite" sx={{ color: 'text.secondary' }}>{words.app.name} – {'·'} {say[kind]}</Box>`;
    expect(textsOutsideWords('a.tsx', `const shown = () => ${jsx};`)).toEqual([]);
  });
});
