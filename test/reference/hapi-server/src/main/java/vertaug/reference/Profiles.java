package vertaug.reference;

import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec.InstallModeEnum;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Installs FHIR packages from files, as a site does that keeps them; nothing that they depend on is fetched. */
final class Profiles {
  private Profiles() {}

  static void install(List<Path> packages, IPackageInstallerSvc installer) throws IOException {
    for (Path file : packages) {
      byte[] contents = Files.readAllBytes(file);
      JsonObject manifest = manifestIn(contents, file);
      installer.install(new PackageInstallationSpec()
          .setName(manifest.get("name").getAsString())
          .setVersion(manifest.get("version").getAsString())
          .setPackageContents(contents)
          .setFetchDependencies(false)
          .setInstallMode(InstallModeEnum.STORE_AND_INSTALL)
          .addInstallResourceTypes("CodeSystem", "ValueSet", "StructureDefinition", "Questionnaire"));
    }
  }

  private static JsonObject manifestIn(byte[] contents, Path file) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(contents)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.getName().equals("package/package.json")) continue;
        return JsonParser.parseString(new String(tar.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
      }
    }
    throw new IOException(file + " has no package/package.json");
  }
}
