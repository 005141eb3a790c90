package vertaug.reference;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.CheckDisplayOption;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;

/** HL7's InstanceValidator, set up as its command line does. For one thread; the definitions are shared. */
final class Engine {
  /** What it notes of each resource it keeps, and looks through for the next: it would slow down and fill the memory. */
  private static final int RESOURCES_A_VALIDATOR = 100;

  /** Allowing any extension lets unknown modifiers through as well, and nobody may act on a resource that has one. */
  private static final String UNKNOWN_EXTENSION = "Extension_EXT_Unknown";

  private final EnumeratedContext definitions;
  private InstanceValidator validator;
  private int judged;

  Engine(EnumeratedContext definitions) {
    this.definitions = definitions;
  }

  private static InstanceValidator validator(EnumeratedContext definitions) {
    InstanceValidator validator =
        new InstanceValidator(definitions, null, new NoOtherVersions(definitions), new ValidatorSession(), new ValidatorSettings());
    validator.setFetcher(new Offline(definitions));
    validator.setPolicyAdvisor(new BasePolicyAdvisorForFullValidation(ReferenceValidationPolicy.IGNORE, null));
    // FHIR: an extension that is not known is no reason to refuse. The command line's own switch for it.
    validator.setAnyExtensionsAllowed(true);
    // The type of what a literal reference points to is read from its text, since nothing is fetched.
    validator.setAssumeValidRestReferences(true);
    validator.setAllowExamples(true);
    validator.setResourceIdRule(IdStatus.OPTIONAL);
    validator.setCheckDisplay(CheckDisplayOption.Ignore);
    validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    return validator;
  }

  Verdict judge(Input input) {
    if (judged++ % RESOURCES_A_VALIDATOR == 0) validator = validator(definitions);
    List<ValidationMessage> messages = new ArrayList<>();
    try {
      validator.validate(null, messages, new ByteArrayInputStream(input.json()), FhirFormat.JSON);
    } catch (RuntimeException problem) {
      // Some malformed JSON is thrown, not reported.
      messages.add(new ValidationMessage(Source.InstanceValidator, IssueType.STRUCTURE, "", String.valueOf(problem), IssueSeverity.FATAL));
    }
    for (ValidationMessage message : messages)
      if (UNKNOWN_EXTENSION.equals(message.getMessageId()) && message.getLocation().contains("modifierExtension[")) message.setLevel(IssueSeverity.ERROR);
    return new Verdict(input.file(), messages);
  }
}
