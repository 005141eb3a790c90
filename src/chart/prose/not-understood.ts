import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Finding } from './meaning.ts';
import type { ReadSentence } from './mention.ts';
import { levelsNamedIn } from './read-words.ts';
import { wordsOf } from './word.ts';

/** What a sentence that was not understood may speak of. */
export type Kind = 'fracture' | 'infection' | 'tumour' | 'cement';

export interface NotUnderstood {
  readonly said: string;
  readonly kinds: readonly Kind[];
  /** Empty: only a pair is named. */
  readonly levels: readonly VertebralLevelCode[];
}

/** Beginnings of words that the lexicon may lack in a form, a compound or a misspelling. */
const STEMS: Readonly<Record<Kind, RegExp>> = {
  fracture:
    /^(?:\w*fra[ck]t|\w*fratur|collaps|kollaps|compres|kompres|wedg|burst|tassem|crush|infract|impact|ecras|aplast|sinter|einbruch)/,
  infection: /^(?:\w*osteomy|\w*disci?t|\w*diskit|\w*dis[ck]?zit|infect|infekt|absc|phlegm|empyem)/,
  tumour: /^(?:\w*tumou?r|\w*metast|neoplas|\w*myelom|malig|carcino|karzino|lymphom|sarcom|\w*osteoly)/,
  cement: /^(?:cement|ciment|zement|\w*vertebropl|\w*[ck]yphopl|\w*kifopl|\w*augment|pmma|methacryl)/,
};

const KIND_OF: Readonly<Partial<Record<Finding, Kind>>> = {
  fracture: 'fracture',
  infection: 'infection',
  'access-infection': 'infection',
  tumour: 'tumour',
  'epidural-tumour': 'tumour',
  'benign-lesion': 'tumour',
  cement: 'cement',
};

/** Sentences that name a level beside a word of fracture, infection, tumour or cement, and of which that word gave nothing. */
export function notUnderstood(sentences: readonly ReadSentence[]): readonly NotUnderstood[] {
  return sentences.flatMap(sentence => {
    if (sentence.section !== 'found' && sentence.section !== 'added') return [];
    if (sentence.tooLong) return notTakenApart(sentence);
    if (!sentence.clauses.some(({ namesLevel }) => namesLevel)) return [];
    const told = new Set(sentence.mentions.flatMap(({ finding }) => KIND_OF[finding] ?? []));
    const said = sentence.items.flatMap((item): readonly Kind[] => {
      if (item.is === 'word') return KINDS.filter(kind => STEMS[kind].test(item.plain));
      if (item.is !== 'finding' || !sentence.loose) return [];
      const kind = KIND_OF[item.finding];
      return kind === undefined || item.finding === 'benign-lesion' ? [] : [kind];
    });
    const kinds = [...new Set(said)].filter(
      kind => !told.has(kind) && !(kind === 'fracture' && sentence.clauses.some(({ ofOtherBone }) => ofOtherBone)),
    );
    return kinds.length === 0 ? [] : [{ said: sentence.said, kinds, levels: levelsNamedIn(sentence) }];
  });
}

/** Of a sentence that is too long to be taken apart nobody knows which level goes with what. */
function notTakenApart({ said }: ReadSentence): readonly NotUnderstood[] {
  const words = new Set(wordsOf(said).map(({ plain }) => plain));
  const kinds = KINDS.filter(kind => [...words].some(word => STEMS[kind].test(word)));
  return kinds.length === 0 ? [] : [{ said, kinds, levels: [] }];
}

const KINDS: readonly Kind[] = ['fracture', 'infection', 'tumour', 'cement'];
