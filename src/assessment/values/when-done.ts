/** Of a procedure. */
interface Times {
  readonly performedStart: string | undefined;
  readonly performedEnd: string | undefined;
}

/** When the procedure began, for what came before it; its end where no beginning is known. FHIR date or dateTime. */
export const begunAt = ({ performedStart, performedEnd }: Times): string | undefined => performedStart ?? performedEnd;

/** When it ended, for what came after it; its beginning where no end is known. FHIR date or dateTime. */
export const doneAt = ({ performedStart, performedEnd }: Times): string | undefined => performedEnd ?? performedStart;
