import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../src/chart/codes/groups/all-groups.ts';
import { firstWordsOf } from '../../../src/chart/prose/first-words.ts';
import { phraseMatcher, phrasePattern, phrasePatternFor } from '../../../src/chart/prose/text.ts';

const groups = Object.values(GROUPS).flat();
const phrases = [...new Set(groups.flatMap(({ text, placedText = [], notText = [] }) => [...text, ...placedText, ...notText]))];
/** Each phrase as somebody may write it: any ending, either word, between others, in capitals. */
const texts = phrases.flatMap(phrase => {
  const said = phrase.replaceAll('*', 'ed').replace(/(\S+)\/\S+/g, '$1');
  return [said.toUpperCase(), `(${said}), L1`, `pre-${said}`, `a${said}s`];
});

describe('what phrases begin with', () => {
  it('is never missed in a text in which the pattern finds one of them', () => {
    const missed = groups.flatMap(({ text: own }) => {
      if (own.length === 0) return [];
      const [mayHold, pattern] = [firstWordsOf(own), phrasePattern(own)];
      return texts.filter(text => !mayHold(text) && text.search(pattern) !== -1);
    });
    expect(missed).toEqual([]);
  });

  it('tells most texts apart', () => {
    const mayHold = firstWordsOf(['sepsis', 'septic* shock']);
    expect(['Essential hypertension', 'asepsis', 'Sepsisx'].map(mayHold)).toEqual([false, false, false]);
    expect(['SEPSIS, resolved', 'septicaemic', 'post-sepsis'].map(mayHold)).toEqual([true, true, true]);
  });

  it('is left to the pattern where letters are compared in other ways', () => {
    expect(phraseMatcher(['sepsis'])('ſepsis')).toBe('ſepsis');
    expect(phraseMatcher(['skin'])('s\u212ain')).toBe('s\u212ain');
  });
});

describe('what is passed over', () => {
  it('is read as if it were not there, and nothing else is', () => {
    const says = phraseMatcher(['infection'], 'now-only', ['infection control']);
    expect(says('infection control visit')).toBeUndefined();
    expect(says('infection control visit, wound infection')).toBe('infection');
    expect(phraseMatcher(['infection'])('infizierte Wunde – infection')).toBe('infection');
  });
});

describe('the quick pattern for plain texts', () => {
  const PLAIN = Array.from({ length: 0x250 }, (_, code) => code).filter(
    code => (code > 31 && code < 127) || (code > 159 && code !== 0x17f),
  );
  const plainLetters = fc.string({ unit: fc.constantFrom(...PLAIN.map(code => String.fromCharCode(code))), maxLength: 3 });
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(match => [match.index, match[0]]);

  it('finds the same in every group’s phrases as the one for any text', () => {
    for (const { text: own, placedText = [], notText = [] } of groups) {
      for (const sought of [own, placedText, notText].filter(({ length }) => length > 0)) {
        const [any, patternFor] = [phrasePattern(sought), phrasePatternFor(sought)];
        expect(
          texts.filter(firstWordsOf(sought)).filter(text => String(found(text, any)) !== String(found(text, patternFor(text)))),
        ).toEqual([]);
      }
    }
  });

  it('finds the same beside any plain letter', () => {
    const sought = ['fracture*', 'ostéoporose', 'pott/potts disease', 'größe', 'vcf', 'l1'];
    const [any, patternFor] = [phrasePattern(sought), phrasePatternFor(sought)];
    expect(patternFor('fracture')).not.toEqual(any);
    fc.assert(
      fc.property(
        plainLetters,
        fc.constantFrom('FRACTURE', 'OSTÉOPOROSE', 'Potts, Disease', 'Größe', 'vcf', 'L1'),
        plainLetters,
        (before, said, after) => {
          const text = `${before}${said}${after} ${said}`;
          expect(found(text, patternFor(text))).toEqual(found(text, any));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
