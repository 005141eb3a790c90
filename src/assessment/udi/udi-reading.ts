import type { WrittenDate } from './written-date.ts';

/** Whose rules the carrier follows; of ICCBBA, containers for blood are numbered apart from other devices. */
export type UdiIssuer = 'gs1' | 'hibcc' | 'iccbba-blood' | 'iccbba-other';

/** Something about a carrier that deserves a second look. What it says is kept as it is printed. */
export type UdiRemark =
  /** Computed from the rest, and another than the one that stands there: not read to its end, or typed wrongly. */
  | { readonly kind: 'check-digit' }
  | { readonly kind: 'no-such-date'; readonly part: 'made' | 'expires'; readonly written: string }
  /** No part of a carrier that is known, or not in the form that its part has. */
  | { readonly kind: 'not-read'; readonly written: string }
  /** A part that stands there again and says something else: neither is taken. */
  | { readonly kind: 'twice'; readonly id: string }
  /** The second of two labels does not belong to the first. */
  | { readonly kind: 'other-label' }
  /** Of two labels the one without the device's number. */
  | { readonly kind: 'no-identifier' };

/** What a carrier says besides which device it is. */
export interface UdiParts {
  readonly lot: string | undefined;
  readonly serial: string | undefined;
  readonly made: WrittenDate | undefined;
  readonly expires: WrittenDate | undefined;
  /** How many are in the package, as it is written. */
  readonly count: string | undefined;
  /** Of a device made of human cells or tissue: the number of the donation. */
  readonly donation: string | undefined;
  /** Whatever else stands there, under the number or the letters of its part. */
  readonly others: readonly { readonly id: string; readonly value: string }[];
}

export interface UdiRead extends UdiParts {
  readonly kind: 'udi';
  readonly issuer: UdiIssuer;
  /** As the issuer writes it: of GS1 14 digits. Undefined: the label with it has not been read. */
  readonly deviceIdentifier: string | undefined;
  /** As it is printed beneath the bars; of GS1 with each part's number in parentheses. */
  readonly humanReadable: string;
  readonly remarks: readonly UdiRemark[];
}

/** What a UDI says that was scanned, pasted or typed. `other`: no carrier that is known, or broken off before it says anything. */
export type UdiReading = UdiRead | { readonly kind: 'other' };

export const NO_PARTS: UdiParts = {
  lot: undefined,
  serial: undefined,
  made: undefined,
  expires: undefined,
  count: undefined,
  donation: undefined,
  others: [],
};
