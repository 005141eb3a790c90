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
