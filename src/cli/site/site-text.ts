import { itemDetails, operatorDetails, operatorRemarks, privilegesInWords } from '../../connection/place/place-lines.ts';
import type { StandingItem } from '../../site/readiness/place-standing.ts';
import { asksForSomebody } from '../../site/readiness/place-standing.ts';
import { asksForAnybody, type SiteStanding, type StandingOperator } from '../../site/readiness/site-standing.ts';
import type { SiteReadinessWords } from '../../words/later/load-site-readiness-words.ts';

interface Told {
  readonly asOf: string;
  readonly name: string | undefined;
  readonly say: SiteReadinessWords;
}

/** For a terminal: what there is to do begins with an exclamation mark. */
export function siteText(standing: SiteStanding, { asOf, name, say }: Told): string {
  const { place, operators, isKept } = standing;
  return [
    [name, say.asOf(asOf)].filter(Boolean).join(' · '),
    ...(isKept ? [] : [say.nothing]),
    ...(isKept && !asksForAnybody(standing) ? [say.allWell] : []),
    ...place.flatMap(({ group, items }) => ['', say.group[group], ...items.map(item => itemLine(item, say))]),
    ...(isKept ? ['', say.operators, ...operators.flatMap(operator => operatorLines(operator, asOf, say))] : []),
    ...(isKept && operators.length === 0 ? [say.noOperators] : []),
    '',
  ].join('\n');
}

const mark = (asks: boolean) => (asks ? '!' : '-');

function itemLine(found: StandingItem, say: SiteReadinessWords): string {
  const details = itemDetails(found, say);
  const said = say.itemLine(say.item[found.item], found.item, say.standing[found.standing]);
  return `${mark(asksForSomebody(found.standing))} ${said}${details === '' ? '' : `; ${details}`}`;
}

function operatorLines(found: StandingOperator, asOf: string, say: SiteReadinessWords): readonly string[] {
  const { operator } = found;
  return [
    `${mark(found.asks)} ${operator.name}, ${say.profession[operator.profession]}`,
    `    ${privilegesInWords(operator, asOf, say)}`,
    ...operatorRemarks(found, say).map(line => `  ! ${line}`),
    ...operatorDetails(found, say).map(line => `    ${line}`),
  ];
}
