package vertaug.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.context.IWorkerContext.VersionResolutionRules;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.settings.FhirSettings;

/** Answers the engine's questions from what is loaded, and from nowhere else. */
final class Offline implements IValidatorResourceFetcher {
  private final IWorkerContext definitions;

  Offline(IWorkerContext definitions) {
    this.definitions = definitions;
  }

  /** Once, before anything else of the engine is touched: its settings are read from a file, the first time they are asked for. */
  static void prohibitNetwork() throws IOException {
    Path settings = Files.createTempFile("fhir-settings", ".json");
    Files.writeString(settings, "{\"prohibitNetworkAccess\": true, \"ignoreDefaultPackageServers\": true}");
    FhirSettings.setExplicitFilePath(settings.toString());
    if (!FhirSettings.isProhibitNetworkAccess()) throw new IOException("the engine did not take its settings");
    Files.delete(settings);
    ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
  }

  @Override
  public Element fetch(IResourceValidator validator, Object appContext, String url) {
    return null;
  }

  /** Whatever is not loaded is taken to be somewhere. */
  @Override
  public boolean resolveURL(
      IResourceValidator validator,
      Object appContext,
      String path,
      String url,
      VersionResolutionRules rules,
      String type,
      boolean canonical,
      List<CanonicalType> targets) {
    return true;
  }

  @Override
  public byte[] fetchRaw(IResourceValidator validator, String url) throws IOException {
    throw new IOException("not fetched: " + url);
  }

  @Override
  public IValidatorResourceFetcher setLocale(Locale locale) {
    return this;
  }

  @Override
  public CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object appContext, String url) {
    Resource found = definitions.fetchResource(Resource.class, url, VersionResolutionRules.defaultRule());
    return found instanceof CanonicalResource canonical ? canonical : null;
  }

  @Override
  public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
    return false;
  }

  @Override
  public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(IResourceValidator validator, Object appContext, String url) {
    return Set.of();
  }
}
