import { expect, it } from 'vitest';
import { translated } from '../../../src/words/translated.ts';

it('puts a translation over the words, message by message, and keeps lists as lists', () => {
  const english = { title: 'Levels', steps: ['open', 'choose'], part: { yes: 'yes', no: 'no' }, of: (name: string) => `of ${name}` };
  const words = translated(english, { steps: ['ouvrir', 'choisir'], part: { yes: 'oui' }, of: name => `de ${name}` });
  expect(words.steps).toEqual(['ouvrir', 'choisir']);
  expect([words.title, words.part, words.of('L1')]).toEqual(['Levels', { yes: 'oui', no: 'no' }, 'de L1']);
});
