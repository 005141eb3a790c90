import { styled } from '@mui/material/styles';
import { useWords } from '../../open/words.ts';
import { inTimeHere } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { clock, dayOf } from './clock.ts';

export interface LogRow {
  readonly id: string;
  /** FHIR dateTime; undefined: no time is recorded. */
  readonly at: string | undefined;
  readonly what: string;
  readonly value: string;
  readonly by: string;
  readonly struck: boolean;
  /** Struck out nowhere: it is corrected where it was recorded. */
  readonly stays?: true;
  /** What else can be done about it. */
  readonly act?: { readonly name: string; readonly called: string; readonly onAct: () => void };
}

const Table = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: '4px 10px 4px 0',
      borderBottom: `1px solid ${palette.line}`,
      fontWeight: 400,
    },
    '& thead th': { color: palette.text.secondary, fontSize: '0.8125rem' },
    '& td.act': { textAlign: 'right', paddingRight: 0 },
    '& tr.struck td:not(.act)': { textDecoration: 'line-through', color: palette.text.secondary },
    [theme.breakpoints.down(700)]: { '& .by': { display: 'none' } },
  };
});

interface LogTableProps {
  readonly caption: string;
  readonly rows: readonly LogRow[];
  /** `2026-11-22`: a row of another day says its own. Left out: the day of the first row. */
  readonly day?: string | undefined;
  /** Left out: nothing can be done about a row. */
  readonly onStrike?: (id: string, on: boolean) => void;
}

/** Entries by their time. What was struck out stays in sight. */
export function LogTable({ caption, rows, day, onStrike }: LogTableProps) {
  const words = useWords();
  const say = words.endOfCase.log.table;
  const known = day ?? rows.flatMap(({ at }) => (at === undefined ? [] : [dayOf(inTimeHere(at))])).at(0);
  const hasActs = onStrike !== undefined || rows.some(({ act }) => act !== undefined);
  // A server may write its times in another zone than the room's clock shows.
  const when = (written: string) => {
    const at = inTimeHere(written);
    return dayOf(at) === known ? clock(at) : [...new Set([words.record.moment(dayOf(at)), clock(at)])].join(', ');
  };
  return (
    <Table aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{say.time}</th>
          <th scope="col">{say.what}</th>
          <th scope="col">{say.value}</th>
          <th scope="col" className="by">
            {say.by}
          </th>
          {hasActs ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, what, value, by, struck, stays, act }) => (
          <tr key={id} className={struck ? 'struck' : undefined}>
            <td>{at === undefined ? say.noTime : when(at)}</td>
            <td>{what}</td>
            <td>{value}</td>
            <td className="by">{by}</td>
            {hasActs ? (
              <td className="act">
                {act ? (
                  <LinkButton aria-label={act.called} onClick={act.onAct}>
                    {act.name}
                  </LinkButton>
                ) : null}
                {stays || !onStrike ? null : (
                  <LinkButton aria-label={struck ? say.restore(what) : say.strike(what)} onClick={() => onStrike(id, !struck)}>
                    {struck ? say.restoreIt : say.strikeIt}
                  </LinkButton>
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
