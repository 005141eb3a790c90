package vertaug.reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.List;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;

/** What the engine said about one resource. Valid: nothing of severity error or fatal. */
record Verdict(String file, List<ValidationMessage> messages) {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  boolean isValid() {
    return count(IssueSeverity.ERROR) == 0 && count(IssueSeverity.FATAL) == 0;
  }

  private long count(IssueSeverity severity) {
    return messages.stream().filter(message -> message.getLevel() == severity).count();
  }

  /** A line for each message, then one for the resource. */
  void print(PrintStream out) {
    for (ValidationMessage message : messages) {
      JsonObject line = new JsonObject();
      line.addProperty("file", file);
      line.addProperty("severity", message.getLevel().toCode());
      line.addProperty("code", message.getType().toCode());
      line.addProperty("location", message.getLocation());
      line.addProperty("id", message.getMessageId());
      line.addProperty("message", message.getMessage());
      out.println(GSON.toJson(line));
    }
    JsonObject line = new JsonObject();
    line.addProperty("file", file);
    line.addProperty("valid", isValid());
    line.addProperty("errors", count(IssueSeverity.ERROR) + count(IssueSeverity.FATAL));
    line.addProperty("warnings", count(IssueSeverity.WARNING));
    out.println(GSON.toJson(line));
  }
}
