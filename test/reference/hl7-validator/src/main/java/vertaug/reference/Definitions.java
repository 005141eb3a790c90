package vertaug.reference;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.hl7.fhir.convertors.advisors.impl.BaseAdvisor_40_50;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r5.conformance.StructureDefinitionHacker;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.context.SimpleWorkerContext.SimpleWorkerContextBuilder;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.ByteProvider;

/** HL7's definitions of R4, from the library that carries them as published, and profiles beside them. */
final class Definitions {
  private static final String VERSION = "4.0.1";
  private static final List<String> CORE = List.of(
      "profile/profiles-types.xml",
      "profile/profiles-resources.xml",
      "profile/profiles-others.xml",
      "extension/extension-definitions.xml",
      "valueset/valuesets.xml",
      "valueset/v3-codesystems.xml",
      "valueset/v2-tables.xml");
  /** What judging an instance reads. */
  private static final Set<String> KINDS = Set.of("StructureDefinition", "ValueSet", "CodeSystem", "NamingSystem");

  private Definitions() {}

  static SimpleWorkerContext load(List<Path> profiles) throws IOException {
    PackageInformation core =
        new PackageInformation("hl7.fhir.r4.core", VERSION, VERSION, new Date(0), "FHIR R4", "http://hl7.org/fhir", "http://hl7.org/fhir/R4");
    SimpleWorkerContext context = new SimpleWorkerContextBuilder()
        .fromDefinitions(Map.of("version.info", ByteProvider.forBytes(("version=" + VERSION).getBytes())), null, core);
    context.setAllowLoadingDuplicates(true);
    context.setCanRunWithoutTerminology(true);
    context.setNoTerminologyServer(true);
    for (Bundle bundle : CORE.parallelStream().map(Definitions::bundle).toList())
      for (BundleEntryComponent entry : bundle.getEntry()) add(context, entry.getResource(), core);
    for (Path path : profiles) {
      PackageInformation own = new PackageInformation(path.getFileName().toString(), "", VERSION, new Date(0), "", "", "");
      for (byte[] json : definitionsIn(path)) add(context, new JsonParser().parse(new ByteArrayInputStream(json)), own);
    }
    context.finishLoading(false);
    try (InputStream units = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      context.setUcumService(new UcumEssenceService(units));
    } catch (UcumException problem) {
      throw new IOException(problem);
    }
    return context;
  }

  private static Bundle bundle(String name) {
    String path = "/org/hl7/fhir/r4/model/" + name;
    try (InputStream stream = Definitions.class.getResourceAsStream(path)) {
      if (stream == null) throw new IllegalStateException("not on the class path: " + path);
      return (Bundle) new XmlParser().parse(stream);
    } catch (IOException problem) {
      throw new IllegalStateException(path, problem);
    }
  }

  private static void add(SimpleWorkerContext context, org.hl7.fhir.r4.model.Resource resource, PackageInformation source) {
    if (!KINDS.contains(resource.fhirType())) return;
    BaseAdvisor_40_50 advisor = new BaseAdvisor_40_50();
    Resource converted = VersionConvertorFactory_40_50.convertResource(resource, advisor);
    if (converted instanceof StructureDefinition definition) converted = new StructureDefinitionHacker(VERSION).fixSD(definition);
    context.cacheResourceFromPackage(converted, source);
    for (Resource inner : advisor.getCslist()) context.cacheResourceFromPackage(inner, source);
  }

  /** The definitions of a package, unpacked or as .tgz; its examples are left out. */
  private static List<byte[]> definitionsIn(Path path) throws IOException {
    List<byte[]> found = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(file -> isDefinition(file.getFileName().toString())).sorted().toList())
          found.add(Files.readAllBytes(file));
      }
      return found;
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(path))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
        if (entry.getName().matches("package/[^/]+") && isDefinition(entry.getName().substring("package/".length())))
          found.add(tar.readAllBytes());
    }
    return found;
  }

  /** `StructureDefinition-id.json`; package.json and the index have no capital. */
  private static boolean isDefinition(String name) {
    return name.matches("[A-Z].*\\.json");
  }
}
