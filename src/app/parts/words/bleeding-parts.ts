import { isBleedingOpen } from '../../../assessment/bleeding/is-bleeding-open.ts';
import type { Case } from '../../../assessment/case/case.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { bleedingSentence, stoppingSentence } from '../../../record/procedure/bleeding-sentence.ts';
import type { FirstWords } from '../../../words/words.ts';

interface Part {
  readonly text: string;
  readonly tone: 'warned.main' | 'ask.main' | 'text.primary';
  readonly field: FieldId;
}

/** What the decision line says of bleeding: where it stands, and that stopping has a risk of its own. Nothing while it is being read. */
export function bleedingParts({ chart }: Pick<Case, 'chart'>, words: FirstWords): readonly Part[] {
  const { bleeding } = chart;
  if (bleeding === undefined || bleeding.standing === 'reading') return [];
  const stopping = stoppingSentence(bleeding, words);
  const says = bleeding.standing !== 'nothing-found';
  const said = words.bleeding.state.line(bleedingSentence(bleeding, words));
  return [
    ...(says ? [{ text: said, tone: toneOf({ chart }), field: 'bleeding.state' } as const] : []),
    ...(stopping === undefined ? [] : [{ text: stopping, tone: 'ask.main', field: 'bleeding.state' } as const]),
  ];
}

function toneOf({ chart }: Pick<Case, 'chart'>): Part['tone'] {
  if (isBleedingOpen({ chart })) return 'warned.main';
  return chart.bleeding?.standing === 'gone-on' ? 'ask.main' : 'text.primary';
}
