package vertaug.reference;

import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Starts the server, says on standard output where it is listening, and ends when standard input does. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    try {
      start(Options.read(arguments));
      // Whoever started it holds the other end: when that ends, however it ends, the server does.
      while (System.in.read() >= 0) continue;
      Runtime.getRuntime().halt(0);
    } catch (Throwable thrown) {
      thrown.printStackTrace();
      Runtime.getRuntime().halt(2);
    }
  }

  private static void start(Options options) throws Exception {
    AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    beans.registerBean(Options.class, () -> options);
    beans.register(StorageConfig.class);
    beans.refresh();
    Profiles.install(options.packages(), beans.getBean(IPackageInstallerSvc.class));

    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(options.port());
    connector.open();
    String origin = "http://127.0.0.1:" + connector.getLocalPort() + "/";
    server.addConnector(connector);
    ServletContextHandler handler = new ServletContextHandler();
    for (Options.Door door : options.doors()) {
      ServletHolder servlet = new ServletHolder(new FhirServlet(beans, origin + door.path(), door));
      servlet.setInitOrder(1);
      handler.addServlet(servlet, "/" + door.path() + "/*");
    }
    server.setHandler(handler);
    server.start();
    WarmUp.judgeOnce(beans);
    Jobs.lookAfter(beans.getBean(IJobMaintenanceService.class));
    System.out.println("{\"origin\":\"" + origin + "\"}");
    System.out.flush();
  }
}
