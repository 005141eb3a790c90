import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { itemDetails, operatorDetails, operatorRemarks, privilegesInWords } from '../../connection/place/place-lines.ts';
import { groupOf, type PlaceGroup } from '../../site/readiness/place-items.ts';
import type { ItemStanding, StandingItem } from '../../site/readiness/place-standing.ts';
import type { SiteStanding, StandingOperator } from '../../site/readiness/site-standing.ts';
import type { SiteReadinessWords } from '../../words/later/load-site-readiness-words.ts';
import { Section } from '../parts/words/section.tsx';
import { Tag } from '../parts/words/tag.tsx';
import type { TagTone } from '../parts/words/tag-tone.ts';

const TONE: Readonly<Record<ItemStanding, TagTone>> = {
  'not-recorded': 'plain',
  unknown: 'ask',
  'not-met': 'warned',
  'not-signed': 'ask',
  'signed-later': 'ask',
  overdue: 'warned',
  'due-soon': 'ask',
  'in-order': 'fresh',
};

/** What somebody has to do, the items of the place first; nothing where there is nothing. */
export function ToDo({ standing, say }: { readonly standing: SiteStanding; readonly say: SiteReadinessWords }) {
  const operators = standing.operators.filter(({ asks }) => asks);
  if (standing.asking.length === 0 && operators.length === 0) return null;
  return (
    <Section title={say.toDo}>
      <Rows>
        {standing.asking.map(found => (
          <ItemRow key={found.item} found={found} group={groupOf(found.item)} say={say} />
        ))}
        {operators.map(found => (
          <Row key={found.operator.name} name={found.operator.name}>
            {operatorRemarks(found, say).join(' ')}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

interface GroupRowsProps {
  readonly title: string;
  readonly items: readonly StandingItem[];
  /** Where nothing at all is recorded, the list says what could be, and no row that it is not. */
  readonly isKept: boolean;
  readonly say: SiteReadinessWords;
}

export function GroupRows({ title, items, isKept, say }: GroupRowsProps) {
  return (
    <Section title={title}>
      <Rows>
        {items.map(found =>
          isKept ? (
            <ItemRow key={found.item} found={found} say={say} />
          ) : (
            <Row key={found.item} name={say.item[found.item]} id={found.item} />
          ),
        )}
      </Rows>
    </Section>
  );
}

interface OperatorRowsProps {
  readonly operators: readonly StandingOperator[];
  readonly asOf: string;
  readonly say: SiteReadinessWords;
}

export function OperatorRows({ operators, asOf, say }: OperatorRowsProps) {
  return (
    <Section title={say.operators}>
      {operators.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say.noOperators}</Box> : null}
      <Rows>
        {operators.map(found => (
          <Row
            key={found.operator.name}
            name={found.operator.name}
            id={say.profession[found.operator.profession]}
            tag={found.asks ? <Tag tone="ask">{say.open}</Tag> : undefined}
          >
            {[privilegesInWords(found.operator, asOf, say), ...operatorDetails(found, say)].map(line => (
              <div key={line}>{line}</div>
            ))}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

interface ItemRowProps {
  readonly found: StandingItem;
  /** Named before an item that stands out of its group. */
  readonly group?: PlaceGroup;
  readonly say: SiteReadinessWords;
}

function ItemRow({ found, group, say }: ItemRowProps) {
  const { item, standing } = found;
  return (
    <Row
      name={group === undefined ? say.item[item] : say.inGroup(say.group[group], say.item[item])}
      id={item}
      tag={<Tag tone={TONE[standing]}>{say.standing[standing]}</Tag>}
    >
      {itemDetails(found, say)}
    </Row>
  );
}

function Rows({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {children}
    </Box>
  );
}

interface RowProps {
  readonly name: string;
  /** What stands behind the name in small: the id of an item, the profession of an operator. */
  readonly id?: string;
  readonly tag?: ReactNode;
  readonly children?: ReactNode;
}

function Row({ name, id, tag, children }: RowProps) {
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'line', overflowWrap: 'anywhere', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <span>{name}</span>
        {id === undefined ? null : <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{id}</Box>}
        {tag}
      </Box>
      {children ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{children}</Box> : null}
    </Box>
  );
}
