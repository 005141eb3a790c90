/** Numbers that look random, the same in every run: one row of them a patient, so that each patient can be made again alone. */
export class Draw {
  private state: number;

  /** mulberry32, begun at a mixture of the seed and of whose row it is. */
  constructor(seed: number, row: number) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(row + 1, 0xc2b2ae35);
    this.next();
  }

  /** From 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number of these, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Whether what has this share happens. A share of 0 or 1 draws too, so that one share more moves nothing that is drawn later. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<const T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }

  /** One of the keys, each as often as its share says among all shares. */
  weighted<K extends string>(shares: readonly (readonly [K, number])[], otherwise: K): K {
    let left = this.next() * shares.reduce((sum, [, share]) => sum + share, 0);
    for (const [key, share] of shares) {
      left -= share;
      if (left < 0) return key;
    }
    return otherwise;
  }

  /** About normal, mean 0 and deviation 1: the sum of four, which has no far tails and is quick. */
  bell(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * 1.7320508;
  }
}
