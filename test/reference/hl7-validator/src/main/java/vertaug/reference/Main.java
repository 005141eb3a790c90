package vertaug.reference;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r5.context.SimpleWorkerContext;

/**
 * Says what HL7's engine finds in FHIR R4 resources, as JSON lines. Exit 0: all valid; 1: some are not; 2: could not run.
 */
public final class Main {
  private static final String USAGE =
      "usage: java -jar hl7-validator.jar [--profiles DIR|TGZ]... [--threads N] [--passes N] FILE|DIR|x.ndjson...";

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // The engine prints on its own account; standard output carries verdicts only.
    System.setOut(System.err);
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    int status;
    try {
      status = run(args, out);
    } catch (IllegalArgumentException problem) {
      System.err.println(problem.getMessage());
      System.err.println(USAGE);
      status = 2;
    } catch (Exception problem) {
      problem.printStackTrace();
      status = 2;
    }
    out.flush();
    System.exit(status);
  }

  private static int run(String[] args, PrintStream out) throws IOException, InterruptedException, ExecutionException {
    List<Path> profiles = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    int threads = Runtime.getRuntime().availableProcessors();
    int passes = 1;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--profiles" -> profiles.add(Path.of(value(args, ++i)));
        case "--threads" -> threads = Integer.parseInt(value(args, ++i));
        case "--passes" -> passes = Integer.parseInt(value(args, ++i));
        default -> {
          if (args[i].startsWith("--")) throw new IllegalArgumentException("unknown option " + args[i]);
          paths.add(Path.of(args[i]));
        }
      }
    }
    if (paths.isEmpty()) throw new IllegalArgumentException("nothing to validate");

    long began = System.nanoTime();
    Offline.prohibitNetwork();
    SimpleWorkerContext definitions = Definitions.load(profiles);
    List<Input> inputs = Input.read(paths);
    ThreadLocal<Engine> engines = ThreadLocal.withInitial(() -> engine(definitions));
    System.err.printf("{\"ready_ms\":%d,\"resources\":%d,\"threads\":%d}%n", since(began), inputs.size(), threads);

    ExecutorService pool = Executors.newFixedThreadPool(threads);
    boolean allValid = true;
    try {
      for (int pass = 1; pass <= passes; pass++) {
        long passBegan = System.nanoTime();
        List<Future<Verdict>> verdicts = new ArrayList<>();
        for (Input input : inputs) verdicts.add(pool.submit(() -> engines.get().judge(input)));
        long first = 0;
        for (Future<Verdict> pending : verdicts) {
          Verdict verdict = pending.get();
          if (first == 0) first = since(began);
          allValid &= verdict.isValid();
          if (pass == passes) verdict.print(out);
        }
        System.err.printf("{\"pass\":%d,\"ms\":%d,\"first_verdict_ms\":%d}%n", pass, since(passBegan), first);
      }
    } finally {
      pool.shutdown();
    }
    return allValid ? 0 : 1;
  }

  /** Each thread has a context of its own over the same definitions. */
  private static synchronized Engine engine(SimpleWorkerContext definitions) {
    try {
      return new Engine(new EnumeratedContext(definitions));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String value(String[] args, int at) {
    if (at >= args.length) throw new IllegalArgumentException(args[at - 1] + " needs a value");
    return args[at];
  }

  private static long since(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }
}
