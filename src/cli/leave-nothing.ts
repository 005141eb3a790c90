import { rmSync } from 'node:fs';

/** Takes a file or folder away when the program ends, however it does; gives back what keeps it. */
export function leaveNothing(path: string): () => void {
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.on('exit', remove);
  return () => process.off('exit', remove);
}

/** As a shell says it of a program that was interrupted. */
export const STOPPED = 130;

/** Ctrl-C, or the machine going down, ends the program at once and in order: what leaves nothing is taken away. Gives back what lets go of it. */
export function endWhenStopped(): () => void {
  const end = () => process.exit(STOPPED);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return () => {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  };
}
