package vertaug.reference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.context.ApplicationContext;

/** The first resource that is judged costs seconds, which no client should wait for. */
final class WarmUp {
  private WarmUp() {}

  static void judgeOnce(ApplicationContext beans) {
    beans.getBean(FhirContext.class)
        .newValidator()
        .registerValidatorModule(beans.getBean(IInstanceValidatorModule.class))
        .validateWithResult(new Patient().setActive(true));
  }
}
