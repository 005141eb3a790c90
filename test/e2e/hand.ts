import type { Locator } from 'playwright-core';

/** One way of operating the screen. What it operates is found by role and name, and nothing is set behind the screen's back. */
export interface Hand {
  press(button: Locator): Promise<void>;
  /** One radio button of its group. */
  choose(radio: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  pick(list: Locator, option: string): Promise<void>;
}

/** A hand whose acts are counted. */
export function counted(hand: Hand): Hand & { readonly acts: () => number } {
  let acts = 0;
  const counting =
    <A extends readonly unknown[]>(act: (...given: A) => Promise<void>) =>
    (...given: A) => {
      acts++;
      return act(...given);
    };
  return {
    press: counting(button => hand.press(button)),
    choose: counting(radio => hand.choose(radio)),
    tick: counting(box => hand.tick(box)),
    write: counting((field, text) => hand.write(field, text)),
    pick: counting((list, option) => hand.pick(list, option)),
    acts: () => acts,
  };
}
