import type { JsonObject } from '../../plain/json-object.ts';
import { member, textOf } from '../json.ts';
import type { Place, Scene } from '../scene.ts';

/** Says where a code is none of its system, or is called otherwise than the system calls it. Only of systems that are held whole. */
export function checkCoding(scene: Scene, { system, code, display }: JsonObject, place: Place): void {
  if (typeof system !== 'string' || typeof code !== 'string') return;
  const known = scene.model.codeSystem(system.split('|', 1)[0] ?? system)?.displayOf(code);
  if (known === undefined) return;
  if (known === false) {
    scene.log.error('code', `${place.path}.code`, place.owner, `${code} is no code of ${system}.`);
    return;
  }
  if (typeof display !== 'string' || !isEnglish(member(scene.resource, 'language'))) return;
  if (known === '') scene.log.error('display', `${place.path}.display`, place.owner, `${system} has no display for ${code}.`);
  else if (known.toLowerCase() !== display.toLowerCase())
    scene.log.error('display', `${place.path}.display`, place.owner, `${code} is called ${known}.`);
}

/** The displays that are held are English; what a resource in another language calls a code is not judged. */
const isEnglish = (language: unknown): boolean => language === undefined || /^en\b/i.test(textOf(language));
