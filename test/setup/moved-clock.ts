/** Moves the clock of the page or the process that calls it, and lets it run on. Written for both: it may use nothing from outside. */
export function moveClock(byMs: number): void {
  const now = () => RealDate.now() + movedByMs;
  const beneath = Symbol.for('the clock that was moved');
  const RealDate: DateConstructor = Reflect.get(Date, beneath) ?? Date;
  // What was moved before is moved on, not wrapped once more.
  const movedByMs = byMs + Date.now() - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (_date, given, asked) => Reflect.construct(RealDate, given.length === 0 ? [now()] : given, asked),
    get: (date, name) => (name === 'now' ? now : name === beneath ? RealDate : Reflect.get(date, name)),
  });
}

/** By how much this process's clock was moved: what it says beside the one that only counts. */
export function clockMovedByMs(): number {
  const moved = Date.now() - (performance.timeOrigin + performance.now());
  return Math.abs(moved) < 1000 ? 0 : Math.round(moved);
}
