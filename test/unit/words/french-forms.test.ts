import { describe, expect, it } from 'vitest';
import { french } from '../../../src/words/fr/french.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { translated } from '../../../src/words/translated.ts';
import type { Words } from '../../../src/words/words.ts';

const say = translated<Words>(inEnglish, french);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a moment in French', () => {
  it.each([
    ['2026', '2026'],
    ['2026-11', 'novembre 2026'],
    ['2026-11-22', '22 novembre 2026'],
    ['2026-11-01', '1er novembre 2026'],
    ['2026-11-22T10:05:10.123Z', '22 novembre 2026 à 10 h 05 (UTC)'],
    ['2026-11-22T10:05:10-00:00', '22 novembre 2026 à 10 h 05 (UTC)'],
    ['2026-11-22T08:05-05:00', '22 novembre 2026 à 8 h 05 (UTC-05:00)'],
    ['2026-13-02', '2026-13-02'],
    ['bientôt', 'bientôt'],
  ])('%s is written %s', (value, written) => {
    expect(plain(say.record.moment(value))).toBe(written);
  });

  it('stands after the word that its precision asks for', () => {
    const asOf = new Date('2026-11-22T12:00:00Z');
    const line = (dateKind: string, date: string) => say.chart.evidenceLine({ title: 'Fracture', value: undefined, date, dateKind }, asOf);
    expect(line('onset', '2026-10-31')).toBe('Fracture, depuis le 31 octobre 2026, il y a 22 jours');
    expect(line('onset', '2026-10')).toBe('Fracture, depuis octobre 2026');
    expect(line('recorded', '2026-10')).toBe('Fracture, inscrit en octobre 2026');
  });
});

describe('French numbers and lists', () => {
  it('have a comma before the decimals', () => {
    expect(plain(say.record.procedure.volume(4.5))).toBe('4,5 mL');
  });

  it('take the singular for none and one, the plural from two on', () => {
    expect([0, 1, 2].map(number => plain(say.assessment.decision.suggestedOpen(number)))).toEqual([
      '0 suggestion attend votre réponse.',
      '1 suggestion attend votre réponse.',
      '2 suggestions attendent votre réponse.',
    ]);
  });

  it('name levels with the word that each asks for', () => {
    expect(plain(say.assessment.decision.matched('fracture', ['T12', 'L1', 'sacrum', 'aileron sacré gauche']))).toBe(
      'Vos réponses correspondent à : fracture à T12, à L1, au sacrum et à l’aileron sacré gauche.',
    );
  });
});

describe('a translation that lacks something', () => {
  it('says it in English, and keeps lists whole', () => {
    const english = {
      said: 'said',
      lacking: 'lacking',
      part: { one: 'one', two: 'two' },
      list: ['a', 'b'],
      call: (name: string) => `of ${name}`,
    };
    const half = translated<typeof english>(english, { said: 'dit', part: { two: 'deux' }, list: ['c'] });
    expect(half).toMatchObject({ said: 'dit', lacking: 'lacking', part: { one: 'one', two: 'deux' }, list: ['c'] });
    expect(half.call('L1')).toBe('of L1');
  });
});
