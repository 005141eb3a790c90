package vertaug.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Writes definitions as JSON, each StructureDefinition with a snapshot. Each line of the list names files of one set, with tabs between them:
 * each builds on FHIR R4 and on those before it in its line. What cannot be read or built is said, and left out.
 */
public final class Snapshots {
  private static final String USAGE = "usage: java -cp hl7-validator.jar vertaug.reference.Snapshots LIST FOLDER OUT";

  public static void main(String[] args) throws IOException {
    if (args.length != 3) throw new IllegalArgumentException(USAGE);
    Offline.prohibitNetwork();
    Path folder = Path.of(args[1]);
    Path out = Path.of(args[2]);
    SimpleWorkerContext core = Definitions.load(List.of());
    int set = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Path target = Files.createDirectories(out.resolve(String.valueOf(set++)));
      // A copy, so that one set knows nothing of another's definitions.
      SimpleWorkerContext context = new SimpleWorkerContext(core);
      int number = 0;
      List<StructureDefinition> profiles = new ArrayList<>();
      List<Resource> others = new ArrayList<>();
      for (String name : line.split("\t")) {
        try {
          byte[] bytes = Files.readAllBytes(folder.resolve(name));
          Resource resource = name.endsWith(".xml")
              ? new XmlParser().parse(new ByteArrayInputStream(bytes))
              : new JsonParser().parse(new ByteArrayInputStream(bytes));
          org.hl7.fhir.r5.model.Resource converted = VersionConvertorFactory_40_50.convertResource(resource);
          context.cacheResource(converted);
          if (converted instanceof StructureDefinition profile) profiles.add(profile);
          else others.add(resource);
        } catch (Exception problem) {
          System.err.println(name + ": " + problem.getMessage());
        }
      }
      for (StructureDefinition profile : profiles) {
        try {
          snapshot(context, profile);
          others.add(VersionConvertorFactory_40_50.convertResource(profile));
        } catch (Exception problem) {
          System.err.println(profile.getUrl() + ": " + problem.getMessage());
        }
      }
      for (Resource resource : others)
        Files.writeString(target.resolve(number++ + ".json"), new JsonParser().composeString(resource), StandardCharsets.UTF_8);
    }
  }

  private static void snapshot(SimpleWorkerContext context, StructureDefinition profile) {
    if (profile.hasSnapshot()) return;
    StructureDefinition base = context.fetchResource(StructureDefinition.class, profile.getBaseDefinition());
    if (base == null) throw new IllegalStateException("its base " + profile.getBaseDefinition() + " is not known");
    snapshot(context, base);
    List<ValidationMessage> messages = new ArrayList<>();
    new ProfileUtilities(context, messages, null).generateSnapshot(base, profile, profile.getUrl(), "http://hl7.org/fhir/R4", profile.getName());
  }
}
