import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CheckSource } from './check-messages.ts';
import type { CheckedItem } from './checked.ts';
import type { Checker, Checks } from './checker.ts';
import { LONGEST_WRITTEN } from './shown-text.ts';

/** Milliseconds without a key before what is written is checked. */
const REST = 200;

/** What lies on the page to be checked, and which part of it is in the box. */
export interface Bench {
  readonly checks: Checks;
  /** Whose text is in the box; undefined where there is none yet. */
  readonly item: CheckedItem | undefined;
  /** In the box. */
  readonly text: string;
  /** The same, where the box holds one of several resources and not the whole of what was written. */
  readonly part: CheckedItem | undefined;
  readonly hasList: boolean;
  /** There is a text of its own to go back to. */
  readonly hasDraft: boolean;
  /** What was written before something else took its place. */
  readonly earlier: string | undefined;
  readonly profile: string;
  write(text: string): void;
  /** A text that comes as a whole: what is worst in it is opened. */
  paste(text: string, name: string): void;
  take(files: readonly File[]): void;
  open(item: CheckedItem): void;
  openDraft(): void;
  choose(profile: string): void;
  clear(): void;
}

/** Texts of items, by their number, as they were changed here. */
const NO_EDITS: ReadonlyMap<number, string> = new Map();

type Input = { readonly kind: 'draft' } | { readonly kind: 'files'; readonly sources: readonly CheckSource[] };

export function useBench(checker: Checker): Bench {
  const checks = useSyncExternalStore(checker.checks.subscribe, checker.checks.get);
  const [input, setInput] = useState<Input>({ kind: 'draft' });
  const [draft, setDraft] = useState('');
  const [profile, setProfile] = useState('');
  const [opened, setOpened] = useState<number>();
  const [edits, setEdits] = useState(NO_EDITS);
  const [earlier, setEarlier] = useState<string>();
  const [opensWorst, setOpensWorst] = useState(false);
  const after = useRest();

  const ask = useCallback(
    (sources: readonly CheckSource[], against: string) => checker.check(sources, against === '' ? undefined : against),
    [checker],
  );
  const begin = (sources: readonly CheckSource[], against = profile) => {
    after.cancel();
    ask(sources, against);
  };
  const beginAnew = (sources: readonly CheckSource[]) => {
    setOpened(undefined);
    setEdits(NO_EDITS);
    begin(sources);
  };
  /** A text that gives way to another can be brought back. */
  const replaceDraft = (text: string) => {
    if (draft.trim() !== '' && draft !== text) setEarlier(draft);
    setDraft(text);
  };

  const hasList = checks.items.length > 1 || (input.kind === 'files' && checks.items.length === 1);
  const part = hasList ? checks.items.find(({ number }) => number === opened) : undefined;

  // Items that were changed here are checked as they now are, also after all was checked again, as against another profile.
  useEffect(() => {
    const changed = checks.items.filter(({ number, text }) => (edits.get(number) ?? text) !== text);
    if (checks.status === 'checking' || changed.length === 0) return;
    const timer = setTimeout(() => {
      for (const item of changed) checker.recheck(item, edits.get(item.number) ?? item.text, profile === '' ? undefined : profile);
    }, REST);
    return () => clearTimeout(timer);
  }, [checks, edits, checker, profile]);

  const open = useCallback((one: CheckedItem) => {
    setOpensWorst(false);
    setOpened(one.number);
  }, []);

  useEffect(() => {
    if (!opensWorst || checks.status !== 'checked') return;
    setOpensWorst(false);
    if (hasList) setOpened(current => current ?? checks.items[0]?.number);
  }, [opensWorst, checks, hasList]);

  return {
    checks,
    item: hasList ? part : checks.items[0],
    text: part ? (edits.get(part.number) ?? part.text) : draft,
    part,
    hasList,
    hasDraft: draft !== '',
    earlier,
    profile,
    write(text) {
      if (part) {
        setEdits(new Map(edits).set(part.number, text));
        return;
      }
      setInput({ kind: 'draft' });
      setDraft(text);
      after.run(() => (text.trim() === '' ? checker.forget() : ask([{ name: undefined, content: text }], profile)));
    },
    paste(text, name) {
      setOpensWorst(true);
      const isLong = text.length > LONGEST_WRITTEN;
      const source: CheckSource = { name: isLong ? name : undefined, content: isLong ? new Blob([text]) : text };
      if (isLong) setInput({ kind: 'files', sources: [source] });
      else {
        setInput({ kind: 'draft' });
        replaceDraft(text);
      }
      beginAnew([source]);
    },
    take(files) {
      const sources = files.map(file => ({ name: file.name, content: file }));
      setOpensWorst(true);
      setInput({ kind: 'files', sources });
      beginAnew(sources);
    },
    open,
    openDraft: () => setOpened(undefined),
    choose(against) {
      setProfile(against);
      setOpensWorst(true);
      if (input.kind === 'files') begin(input.sources, against);
      else if (draft.trim() !== '') begin([{ name: undefined, content: draft }], against);
    },
    clear() {
      after.cancel();
      checker.forget();
      setInput({ kind: 'draft' });
      replaceDraft('');
      setOpened(undefined);
      setEdits(NO_EDITS);
      setOpensWorst(false);
    },
  };
}

/** Does the last thing that it was given, once nothing new comes for a moment. */
function useRest() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    run(act: () => void) {
      clearTimeout(timer.current);
      timer.current = setTimeout(act, REST);
    },
    cancel: () => clearTimeout(timer.current),
  };
}
