package vertaug.reference;

import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.Enumerations.CodeSystemContentMode;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.r5.utils.validation.ValidationContextCarrier;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationOptions;

/**
 * Definitions that also decide what a terminology server would be asked for only as a formality: whether a code of a system
 * that is not loaded (SNOMED CT, LOINC, UCUM) is in a value set that lists its codes of that system one by one. Whether such
 * a code exists at all stays undecided, and is not held against it. Everything else is the engine's own answer.
 */
final class EnumeratedContext extends SimpleWorkerContext {
  EnumeratedContext(SimpleWorkerContext loaded) throws IOException {
    super(loaded);
    // Its memory of codes takes a blank display for none, so that a verdict would depend on what was judged before.
    setCachingAllowed(false);
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options, String path, Coding code, ValueSet valueSet, ValidationContextCarrier carrier) {
    ValidationResult engines = super.validateCode(options, path, code, valueSet, carrier);
    return valueSet == null ? engines : decided(engines, List.of(code), valueSet);
  }

  @Override
  public ValidationResult validateCode(ValidationOptions options, CodeableConcept concept, ValueSet valueSet) {
    ValidationResult engines = super.validateCode(options, concept, valueSet);
    return valueSet == null ? engines : decided(engines, concept.getCoding(), valueSet);
  }

  private ValidationResult decided(ValidationResult engines, List<Coding> codings, ValueSet valueSet) {
    if (engines.isOk() || codings.stream().noneMatch(this::isOfUnknownSystem)) return engines;
    boolean open = false;
    for (Coding coding : codings) {
      Boolean isMember = isOfUnknownSystem(coding) ? contains(valueSet, coding) : Boolean.valueOf(contained(coding, valueSet));
      if (isMember == null) open = true;
      else if (isMember) return new ValidationResult(coding.getSystem(), coding.getVersion(), null, null);
    }
    if (open) return engines;
    return new ValidationResult(IssueSeverity.ERROR, "not among the codes that " + valueSet.getUrl() + " lists", List.of());
  }

  private boolean contained(Coding coding, ValueSet valueSet) {
    return coding.hasSystem() && super.validateCode(ValidationOptions.defaults(), null, coding, valueSet, null).isOk();
  }

  private boolean isOfUnknownSystem(Coding coding) {
    if (!coding.hasSystem() || !coding.hasCode()) return false;
    CodeSystem known = fetchCodeSystem(coding.getSystem(), VersionResolutionRules.defaultRule());
    return known == null || (known.getContent() != CodeSystemContentMode.COMPLETE && known.getContent() != CodeSystemContentMode.FRAGMENT);
  }

  /** Null where it depends on more than lists: a filter, or all of a system. */
  private Boolean contains(ValueSet valueSet, Coding coding) {
    boolean open = false;
    for (ConceptSetComponent part : valueSet.getCompose().getExclude()) {
      Boolean isOut = contains(part, coding);
      if (isOut == null) open = true;
      else if (isOut) return false;
    }
    for (ConceptSetComponent part : valueSet.getCompose().getInclude()) {
      Boolean isIn = contains(part, coding);
      if (isIn == null) open = true;
      else if (isIn && !open) return true;
    }
    return open ? null : false;
  }

  private Boolean contains(ConceptSetComponent part, Coding coding) {
    if (part.hasSystem()) {
      if (!part.getSystem().equals(coding.getSystem())) return false;
      if (part.hasFilter() || !part.hasConcept()) return null;
      if (part.getConcept().stream().noneMatch(concept -> concept.getCode().equals(coding.getCode()))) return false;
    }
    for (CanonicalType imported : part.getValueSet()) {
      ValueSet other = fetchResource(ValueSet.class, imported.getValue(), VersionResolutionRules.defaultRule());
      Boolean isIn = other == null ? null : contains(other, coding);
      if (isIn == null || !isIn) return isIn;
    }
    return true;
  }
}
