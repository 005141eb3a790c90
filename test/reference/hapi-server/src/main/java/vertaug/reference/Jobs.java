package vertaug.reference;

import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** HAPI takes a job a step further once a minute, and an export has several: no suite should wait that long. */
final class Jobs {
  private Jobs() {}

  static void lookAfter(IJobMaintenanceService maintenance) {
    Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "jobs");
      thread.setDaemon(true);
      return thread;
    }).scheduleWithFixedDelay(() -> runOnce(maintenance), 2, 2, TimeUnit.SECONDS);
  }

  /** What one round throws must not end the rounds after it. */
  private static void runOnce(IJobMaintenanceService maintenance) {
    try {
      maintenance.runMaintenancePass();
    } catch (RuntimeException thrown) {
      thrown.printStackTrace();
    }
  }
}
