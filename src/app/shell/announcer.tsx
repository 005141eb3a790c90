import { styled } from '@mui/material/styles';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { uncoveredLevels } from '../../assessment/consent/consent-state.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { announce, announcements } from '../open/announcements.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useCase, useChart } from '../open/workspace.ts';

const Unseen = styled('div')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

/** Tells a screen reader what happened where the eye sees it: one region, polite, so that nothing is said twice or cut off. */
export function Announcer() {
  const { text, number } = useSyncExternalStore(announcements.subscribe, announcements.get);
  useReadAnnouncement();
  useLapseAnnouncement();
  useLevelAnnouncement();
  return (
    <Unseen aria-live="polite">
      <span key={number}>{text}</span>
    </Unseen>
  );
}

/** The end of reading: that a part of the decision line goes away is not spoken. */
function useReadAnnouncement(): void {
  const words = useFirstWords();
  const reads = Object.values(useChart().reads);
  const reading = reads.some(({ status }) => status === 'reading');
  // A chart that was read before this was on the screen is told too.
  const wasReading = useRef(true);
  const complete = reads.every(({ status }) => status === 'read');
  useEffect(() => {
    if (wasReading.current && !reading) announce(complete ? words.day.announce.read : words.day.announce.readInPart);
    wasReading.current = reading;
  }, [reading, complete, words]);
}

/** Answers that stop holding while somebody works. Those of a file that was just opened stand in the decision line. */
function useLapseAnnouncement(): void {
  const words = useFirstWords();
  const [{ id, chart }] = useCase();
  const lapsed = Object.keys(chart.lapsed).length;
  const before = useRef({ id, lapsed });
  useEffect(() => {
    const gained = lapsed - before.current.lapsed;
    if (before.current.id === id && gained > 0) announce(words.day.announce.lapsed(gained));
    before.current = { id, lapsed };
  }, [id, lapsed, words]);
}

/** Levels that were chosen or left out, planned or performed, by whichever of the ways: what comes of it stands far from the button. */
function useLevelAnnouncement(): void {
  const words = useFirstWords();
  const [current] = useCase();
  const say = words.spine.announce;
  const name = (codes: readonly VertebralLevelCode[]) => codes.map(code => words.codes.level[code]).join(', ');
  useLevelChange(current.id, current.levels, (chosen, leftOut) => {
    const uncovered = uncoveredLevels(current).filter(level => chosen.includes(level));
    return [
      chosen.length > 0 ? say.chosen(name(chosen)) : undefined,
      uncovered.length > 0 ? words.consent.coverage.warn(name(uncovered)) : undefined,
      leftOut.length > 0 ? say.leftOut(name(leftOut)) : undefined,
    ];
  });
  useLevelChange(current.id, current.procedure.levels, (performed, removed) => [
    performed.length > 0 ? say.performed(name(performed)) : undefined,
    removed.length > 0 ? say.notPerformed(name(removed)) : undefined,
  ]);
}

type LevelRows = readonly { readonly level: VertebralLevelCode }[];

function useLevelChange(
  caseId: string,
  rows: LevelRows,
  say: (gained: readonly VertebralLevelCode[], lost: readonly VertebralLevelCode[]) => readonly (string | undefined)[],
): void {
  const before = useRef({ caseId, rows });
  useEffect(() => {
    const known = before.current;
    before.current = { caseId, rows };
    if (known.caseId !== caseId || known.rows === rows) return;
    const parts = say(missingIn(known.rows, rows), missingIn(rows, known.rows)).filter(part => part !== undefined);
    if (parts.length > 0) announce(parts.join(' '));
  });
}

const missingIn = (there: LevelRows, here: LevelRows): readonly VertebralLevelCode[] =>
  here.map(({ level }) => level).filter(level => !there.some(row => row.level === level));
