import { useCallback, useMemo, useRef, useState } from 'react';
import type { RecordKey } from '../../assessment/case/case.ts';
import { createDeliverer } from '../../delivery/deliver.ts';
import type { Decision, DeliveryPlan, Denial, PlanItem, Receipt } from '../../delivery/delivery.ts';
import { planDelivery } from '../../delivery/plan-delivery.ts';
import { isInNote } from '../../delivery/plan-summary.ts';
import type { DeliveryMeans } from '../../delivery/run.ts';
import { grants } from '../../fhir/search/grants.ts';
import { createWriter } from '../../fhir/write/server-writer.ts';
import { canonicalJson } from '../../plain/canonical-json.ts';
import { staffReference } from '../../record/base/identifier.ts';
import type { BuiltRecord } from '../../record/base/record.ts';
import { buildRecord } from '../../record/build-record.ts';
import { noteWriter } from '../../record/notes/write-note.ts';
import { formEntry } from '../../record/questionnaire/form-entry.ts';
import type { Delivery } from './current-delivery.ts';
import { dressNote } from './dress-note.ts';
import { noteRefusedToken } from './session-over.ts';
import { useCheckedForms } from './use-checked-forms.ts';
import { useWriteHeaders } from './use-write-headers.ts';
import { useCaseWords } from './words.ts';
import { useCase, useChart, useWorkspace } from './workspace.ts';

/** The same object until something of it changes. */
export function useDelivery(): Delivery {
  const { site, launch, reader, chart, caseOfWindow, now } = useWorkspace();
  const caseWords = useCaseWords();
  const { capability } = useChart();
  const [current, dispatch] = useCase();
  const [denials, setDenials] = useState<readonly Denial[]>([]);
  const [decided, setDecided] = useState<{ readonly caseId: string; readonly decisions: readonly Decision[] }>();
  const [answered, setAnswered] = useState<{ readonly caseId: string; readonly receipt: Receipt }>();
  const [sending, setSending] = useState(false);
  const [deletesOf, setDeletesOf] = useState<string>();
  const forms = useCheckedForms();
  const deliverer = useRef<ReturnType<typeof createDeliverer>>(undefined);

  // Of this case only: another one may have been opened from a file since.
  const receipt = answered?.caseId === current.id ? answered.receipt : undefined;
  const deletes = deletesOf === current.id;
  const decisions = decided?.caseId === current.id ? decided.decisions : NONE;
  const record = useUnlessSame(
    useMemo(
      () => buildRecord(current, { facility: site.facility, words: caseWords, alsoSends: launch.issuer.alsoSends }),
      [current, site, launch, caseWords],
    ),
  );
  const headers = useWriteHeaders(record.entries.length > 0);
  const plan = useMemo(
    () =>
      planDelivery({
        record,
        ledger: current.ledger,
        capability,
        grants: (type, letter) => grants(launch.grantedScopes, type, letter),
        denials,
        decisions,
        lastReceipt: receipt,
        context: { encounter: launch.encounterId !== undefined, author: staffReference(launch.fhirUser) !== undefined },
        site: launch.issuer,
        headers,
        forms,
        deletes,
        writeNote: noteWriter(current, record, caseWords, {
          author: launch.fhirUser,
          encounterId: launch.encounterId,
          ...launch.issuer.note,
        }),
        fillForm: form => formEntry(current, form, caseWords),
      }),
    [record, current, capability, launch, denials, decisions, receipt, headers, forms, deletes, caseWords],
  );
  const takenBack = plan.withdrawals?.filter(({ ways }) => ways.length > 0).length ?? 0;
  const toSend = plan.items.filter(({ action }) => action === 'create' || action === 'update').length + takenBack;

  const caseId = current.id;
  const means = useMemo<DeliveryMeans>(
    () => ({
      reader,
      writer: createWriter(launch.session, headers ? { headers } : {}),
      headers,
      now,
      patientId: launch.patientId,
      displayedPatientId: () => chart.get().patient?.id,
      dressNote: entry => dressNote(entry, current, record, launch.issuer.note, caseWords),
    }),
    [reader, launch, headers, now, chart, current, record, caseWords],
  );
  const send = useCallback(async () => {
    deliverer.current ??= createDeliverer();
    setSending(true);
    try {
      const received = await deliverer.current(plan, means);
      if (caseOfWindow.get().id === caseId) dispatch({ type: 'delivered', entries: received.ledger });
      setAnswered({ caseId, receipt: received });
      if (received.lines.some(({ status }) => 'failure' in status && status.failure?.kind === 'unauthorized')) noteRefusedToken();
      setDenials(before => [...before, ...received.denials]);
    } finally {
      setSending(false);
    }
  }, [plan, means, caseId, caseOfWindow, dispatch]);
  const setDeletes = useCallback((on: boolean) => setDeletesOf(on ? caseId : undefined), [caseId]);
  const decide = useCallback(
    (decision: Decision) =>
      setDecided(before => ({ caseId, decisions: [...(before?.caseId === caseId ? before.decisions : []), decision] })),
    [caseId],
  );
  const decideAnew = useCallback(
    (key: RecordKey) =>
      setDecided(before => ({ caseId, decisions: (before?.caseId === caseId ? before.decisions : []).filter(made => made.key !== key) })),
    [caseId],
  );
  const sent = plan.items.length > 0 && takenBack === 0 && plan.items.every(item => isThere(plan, item));
  return useMemo(
    () => ({ record, plan, means, toSend, sent, sending, receipt, send, decide, decideAnew, decisions, deletes, setDeletes }),
    [record, plan, means, toSend, sent, sending, receipt, send, decide, decideAnew, decisions, deletes, setDeletes],
  );
}

/** As it stands: as such, or, what this EHR is not sent as such, in the note. */
const isThere = ({ items }: DeliveryPlan, { entry, action }: PlanItem) =>
  action === 'unchanged' || (entry.onlyInNote === true && isInNote(items, entry.key));

const NONE: readonly Decision[] = [];

/** The record that was there before, while what is built anew says the same: most acts change nothing of it. */
function useUnlessSame(built: BuiltRecord): BuiltRecord {
  const content = canonicalJson([built.entries, built.withdrawn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another object with the same content is the same record
  return useMemo(() => built, [content]);
}
