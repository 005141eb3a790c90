import type { WithheldMark } from './outcome/withheld-marks.ts';
import type { ResourceType } from './resource.ts';

/** What of a server's answer could not be read, so that nothing is lost in silence. */
export interface UnreadableResource {
  readonly type: ResourceType;
  /** `Type/id`, its full URL, or its place in the page as FHIRPath: `Bundle.entry[2]`. */
  readonly where: string;
  readonly reasons: readonly UnreadableReason[];
}

/** Why. Element names, types and texts are the server's own; what is said of them is in `words`. */
export type UnreadableReason =
  | { readonly kind: 'no-resource' | 'no-type'; readonly expected: ResourceType }
  | { readonly kind: 'another-type'; readonly expected: ResourceType; readonly found: ResourceType }
  | { readonly kind: 'no-id'; readonly type: ResourceType }
  /** Elements of another JSON type than R4 gives them. */
  | { readonly kind: 'wrong-elements'; readonly elements: readonly string[] }
  | { readonly kind: 'no-dates'; readonly dates: readonly { readonly element: string; readonly text: string }[] }
  | { readonly kind: 'long-name'; readonly longest: number }
  | { readonly kind: 'says-nothing' | 'two-under-one-id' | 'other-patient' | 'not-given' }
  /** It names nobody and was taken for this patient's; it names somebody who cannot be found and was left out. */
  | { readonly kind: 'no-patient' | 'unknown-patient' }
  /** The server says in it that it gave less of it than it holds. */
  | { readonly kind: 'withheld-part'; readonly mark: WithheldMark }
  | { readonly kind: 'masked'; readonly elements: readonly string[] }
  /** It lies within another resource, where it is not read; a list names it, and it is not there. */
  | { readonly kind: 'contained' | 'only-listed' };

const LEFT_OUT: readonly UnreadableReason['kind'][] = [
  ...(['no-resource', 'no-type', 'another-type', 'no-id', 'other-patient', 'unknown-patient', 'not-given'] as const),
  ...(['withheld-part', 'masked', 'contained', 'only-listed'] as const),
];

/** Whether something is missing that was there to be read: what holds it was not read to its end. */
export function isLeftOut({ reasons }: Pick<UnreadableResource, 'reasons'>): boolean {
  return reasons.some(({ kind }) => LEFT_OUT.includes(kind));
}
