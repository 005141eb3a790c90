package vertaug.reference;

import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManager;

/** Extensions that stand for elements of other FHIR versions: their definitions are only to be had from a package server. */
final class NoOtherVersions extends XVerExtensionManager {
  NoOtherVersions(IWorkerContext context) {
    super(context);
  }

  @Override
  public XVerExtensionStatus status(String url) {
    return XVerExtensionStatus.Unknown;
  }

  @Override
  public StructureDefinition getDefinition(String url) {
    return null;
  }

  @Override
  public boolean matchingUrl(String url) {
    return false;
  }
}
