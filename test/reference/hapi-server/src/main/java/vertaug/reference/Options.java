package vertaug.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server is to be.
 *
 * @param port 0 is any free one
 * @param packages FHIR packages (.tgz) to install
 * @param database JDBC address of a PostgreSQL that keeps it all; null: in memory, and nothing is kept
 * @param doors under which paths the one store is served, and what a web page may do there
 */
record Options(int port, List<Path> packages, String database, List<Door> doors) {
  /**
   * @param path the last part of its FHIR base
   * @param exposed response headers that a web page of another origin may read
   * @param allowed request headers that a web page of another origin may send
   */
  record Door(String path, List<String> exposed, List<String> allowed) {}

  private static final List<String> EXPOSED = List.of("ETag", "Location", "Content-Location", "Last-Modified");
  private static final List<String> ALLOWED =
      List.of("Accept", "Authorization", "Content-Type", "Prefer", "If-None-Exist", "If-Match", "If-None-Match");

  static Options read(String[] arguments) {
    int port = 0;
    List<Path> packages = new ArrayList<>();
    String database = null;
    List<Door> doors = new ArrayList<>();
    doors.add(new Door("fhir", EXPOSED, ALLOWED));
    for (int index = 0; index < arguments.length; index += 2) {
      String name = arguments[index];
      if (index + 1 == arguments.length) throw new IllegalArgumentException(name + " needs a value");
      String value = arguments[index + 1];
      int last = doors.size() - 1;
      Door door = doors.get(last);
      switch (name) {
        case "--port" -> port = Integer.parseInt(value);
        case "--package" -> packages.add(Path.of(value));
        case "--database" -> database = value;
        case "--door" -> doors.add(new Door(value, EXPOSED, ALLOWED));
        case "--expose" -> doors.set(last, new Door(door.path, names(value), door.allowed));
        case "--allow" -> doors.set(last, new Door(door.path, door.exposed, names(value)));
        default -> throw new IllegalArgumentException(name + " is not known");
      }
    }
    return new Options(port, packages, database, doors);
  }

  private static List<String> names(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(","));
  }
}
