import { styled } from '@mui/material/styles';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Case } from '../../assessment/case.ts';
import { uncoveredLevels } from '../../assessment/consent-state.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { announce, announcements } from '../state/announcements.ts';
import { useCase, useChart } from '../state/workspace.ts';
import { useWords } from '../words.ts';

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
  const words = useWords();
  const reads = Object.values(useChart().reads);
  const reading = reads.some(({ status }) => status === 'reading');
  const wasReading = useRef(false);
  const complete = reads.every(({ status }) => status === 'read');
  useEffect(() => {
    if (wasReading.current && !reading) announce(complete ? words.day.announce.read : words.day.announce.readInPart);
    wasReading.current = reading;
  }, [reading, complete, words]);
}

/** Answers that stop holding while somebody works. Those of a file that was just opened stand in the decision line. */
function useLapseAnnouncement(): void {
  const words = useWords();
  const [{ id, chart }] = useCase();
  const lapsed = Object.keys(chart.lapsed).length;
  const before = useRef({ id, lapsed });
  useEffect(() => {
    const gained = lapsed - before.current.lapsed;
    if (before.current.id === id && gained > 0) announce(words.day.announce.lapsed(gained));
    before.current = { id, lapsed };
  }, [id, lapsed, words]);
}

/** Levels that were chosen or left out, by whichever of the ways: what else comes of it stands far from the button. */
function useLevelAnnouncement(): void {
  const words = useWords();
  const [current] = useCase();
  const { id, levels } = current;
  const before = useRef({ id, levels });
  useEffect(() => {
    const known = before.current;
    before.current = { id, levels };
    if (known.id !== id || known.levels === levels) return;
    const missingIn = (there: Case['levels'], here: Case['levels']) =>
      here.map(({ level }) => level).filter(level => !there.some(row => row.level === level));
    const named = (codes: readonly VertebralLevelCode[]) => codes.map(code => words.codes.level[code]).join(', ');
    const [chosen, leftOut] = [missingIn(known.levels, levels), missingIn(levels, known.levels)];
    const uncovered = uncoveredLevels(current).filter(level => chosen.includes(level));
    const parts = [
      chosen.length > 0 ? words.spine.announce.chosen(named(chosen)) : undefined,
      uncovered.length > 0 ? words.consent.coverage.warn(named(uncovered)) : undefined,
      leftOut.length > 0 ? words.spine.announce.leftOut(named(leftOut)) : undefined,
    ].filter(part => part !== undefined);
    if (parts.length > 0) announce(parts.join(' '));
  }, [id, levels, current, words]);
}
