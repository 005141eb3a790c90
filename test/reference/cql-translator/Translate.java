import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.DefaultLibrarySourceProvider;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;

/** `Translate FROM TO`: writes beside each other in the folder TO the ELM of every CQL library in the folder FROM, and of FHIRHelpers. */
public class Translate {
  public static void main(String[] args) throws Exception {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    CqlCompilerOptions options = new CqlCompilerOptions(
      CqlCompilerException.ErrorSeverity.Warning,
      SignatureLevel.Overloads,
      CqlCompilerOptions.Options.DisableListDemotion,
      CqlCompilerOptions.Options.DisableListPromotion
    );
    LibraryManager libraries = new LibraryManager(new ModelManager(), options);
    libraries.getLibrarySourceLoader().registerProvider(new DefaultLibrarySourceProvider(from));
    libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
    File[] sources = from.toFile().listFiles((folder, name) -> name.endsWith(".cql"));
    boolean isSound = true;
    for (File source : sources) {
      CqlTranslator translator = CqlTranslator.fromFile(source, libraries);
      List<CqlCompilerException> complaints = translator.getExceptions();
      for (CqlCompilerException complaint : complaints) {
        var at = complaint.getLocator();
        var library = at == null || at.getLibrary() == null ? source.getName() : at.getLibrary().getId();
        System.err.println(library + (at == null ? "" : ":" + at.getStartLine()) + ": " + complaint.getSeverity() + ": " + complaint.getMessage());
        isSound = false;
      }
      Files.writeString(to.resolve(source.getName().replaceAll("\\.cql$", ".json")), translator.toJson());
    }
    var helpers = FhirLibrarySourceProvider.class.getResourceAsStream("/org/hl7/fhir/FHIRHelpers-4.0.1.cql");
    Files.writeString(to.resolve("FHIRHelpers.json"), CqlTranslator.fromStream(helpers, libraries).toJson());
    if (!isSound) System.exit(1);
  }
}
