import type { FhirResource, Patient } from '../fhir/resource.ts';
import type { PatientPicker } from './auth/patient-choice.ts';
import { choosePatientPage } from './page/choose-patient-page.ts';
import { EHR_NAME, html, page } from './page/layout.ts';
import type { SandboxPatient } from './patient.ts';

export interface PickerOptions {
  readonly clinician: string;
  readonly patients: readonly SandboxPatient[];
  readonly resources: () => readonly FhirResource[];
  readonly appOrigin: string;
  /** Called before an app can ask for the chart. */
  readonly opening: (patient: SandboxPatient) => void;
}

/** Lets the clinician choose among the EHR's patients as the charts have them at the time. */
export function createPatientPicker({ clinician, patients, resources, appOrigin, opening }: PickerOptions): PatientPicker {
  return {
    open(patientId) {
      const patient = patients.find(one => one.patientId === patientId);
      if (!patient) return undefined;
      opening(patient);
      // Outside a chart there is no encounter that the clinician is in.
      return { patientId, encounterId: undefined };
    },
    page(choice) {
      const charts = new Map(resources().map(resource => [`${resource.resourceType}/${resource.id}`, resource]));
      const choosable = patients.map(({ patientId, name }) => {
        const person = charts.get(`Patient/${patientId}`);
        const { birthDate, identifier }: Partial<Patient> = person?.resourceType === 'Patient' ? person : {};
        return { patientId, name, birthDate, recordNumber: identifier?.[0]?.value };
      });
      return choosePatientPage({ choice, clinician, patients: choosable, appOrigin });
    },
    overPage: () =>
      page(
        `Choice made – ${EHR_NAME}`,
        html`<header><p><a href="/">All patients</a></p><h1>This choice is over</h1></header>
<main><p>A patient was chosen here before, or nobody asked for one. Open Vertaug again to choose anew.</p></main>`,
        { status: 400 },
      ),
  };
}
