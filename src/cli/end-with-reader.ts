/** Ends where whoever reads the output has seen enough, as `head` has; where it cannot be written, says why and ends with 1. */
export function endWithReader(): void {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    process.stderr.write(`The output could not be written: ${error.message}.\n`);
    process.exit(1);
  });
}
