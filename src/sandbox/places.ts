import { BEHAVIOURS } from './behaviours/behaviours.ts';
import type { EhrBehaviour } from './behaviours/ehr-behaviour.ts';
import { EHR_NAME } from './page/layout.ts';

/** A FHIR base of the EHR: its own, and one for each other behaviour over the same charts. */
export interface Place {
  /** What the EHR is called there. */
  readonly name: string;
  /** As `/fhir`. */
  readonly path: string;
  /** FHIR base without a trailing slash. */
  readonly base: string;
  /** Undefined: as a server behind it does. */
  readonly behaviour: EhrBehaviour | undefined;
}

export interface Places {
  readonly own: Place;
  readonly all: readonly Place[];
  /** The one of a behaviour's name; its own for no name, undefined for a name that none has. */
  named(behaviour: string | undefined): Place | undefined;
  /** The one at a base; its own for any other address. */
  at(base: string): Place;
}

export function placesAt(origin: string, behaviour: EhrBehaviour | undefined): Places {
  const own: Place = { name: EHR_NAME, path: '/fhir', base: `${origin}/fhir`, behaviour };
  const others = BEHAVIOURS.filter(one => one !== behaviour).map((one): Place => {
    const path = `/ehr/${one.name}/fhir`;
    return { name: `${EHR_NAME}, ${one.name}`, path, base: origin + path, behaviour: one };
  });
  const all = [own, ...others];
  return {
    own,
    all,
    named: name => (name === undefined ? own : all.find(place => place.behaviour?.name === name)),
    at: base => all.find(place => place.base === base) ?? own,
  };
}
