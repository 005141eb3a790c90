package vertaug.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One resource to judge. {@code file} is its path, with {@code :LINE} where the file holds one resource a line. */
record Input(String file, byte[] json) {
  /** Folders are read with what is beneath them, in the order of their names. */
  static List<Input> read(List<Path> paths) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) throw new NoSuchFileException(path.toString());
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          for (Path file : below.filter(Input::isResources).sorted().toList()) add(file, inputs);
        }
      } else add(path, inputs);
    }
    return inputs;
  }

  private static boolean isResources(Path path) {
    String name = path.toString();
    return name.endsWith(".json") || name.endsWith(".ndjson");
  }

  private static void add(Path path, List<Input> inputs) throws IOException {
    if (!path.toString().endsWith(".ndjson")) {
      inputs.add(new Input(path.toString(), Files.readAllBytes(path)));
      return;
    }
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (!line.isBlank()) inputs.add(new Input(path + ":" + number, line.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
