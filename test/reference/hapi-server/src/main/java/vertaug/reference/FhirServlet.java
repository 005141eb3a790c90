package vertaug.reference;

import ca.uhn.fhir.batch2.jobs.export.BulkDataExportProvider;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.CorsInterceptor;
import ca.uhn.fhir.rest.server.interceptor.RequestValidatingInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.web.cors.CorsConfiguration;

/** The REST interface: every type of R4, paging, validation of what is written, CORS. */
final class FhirServlet extends RestfulServer {
  private final transient ApplicationContext beans;
  private final String base;
  private final transient Options.Door door;

  FhirServlet(ApplicationContext beans, String base, Options.Door door) {
    super(beans.getBean(FhirContext.class));
    this.beans = beans;
    this.base = base;
    this.door = door;
  }

  @Override
  protected void initialize() {
    registerProviders(beans.getBean(ResourceProviderFactory.class).createProviders());
    registerProvider(beans.getBean(JpaSystemProvider.class));
    registerProvider(beans.getBean(BulkDataExportProvider.class));
    IFhirSystemDao<?, ?> system = beans.getBean(IFhirSystemDao.class);
    setServerConformanceProvider(new JpaCapabilityStatementProvider(
        this,
        system,
        beans.getBean(JpaStorageSettings.class),
        beans.getBean(ISearchParamRegistry.class),
        beans.getBean(IValidationSupport.class)));
    setServerAddressStrategy(new HardcodedServerAddressStrategy(base));
    setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setETagSupport(ETagSupportEnum.ENABLED);
    registerInterceptor(cors());
    registerInterceptor(judging());
  }

  private CorsInterceptor cors() {
    CorsConfiguration cors = new CorsConfiguration();
    cors.addAllowedOrigin("*");
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE", "OPTIONS"));
    cors.setAllowedHeaders(door.allowed());
    cors.setExposedHeaders(door.exposed());
    return new CorsInterceptor(cors);
  }

  /** What has an error is refused with 422, by the base definitions and by each profile that the resource names. */
  private RequestValidatingInterceptor judging() {
    RequestValidatingInterceptor judging = new RequestValidatingInterceptor();
    judging.addValidatorModule(beans.getBean(IInstanceValidatorModule.class));
    judging.setFailOnSeverity(ResultSeverityEnum.ERROR);
    judging.setAddResponseHeaderOnSeverity(ResultSeverityEnum.FATAL);
    return judging;
  }
}
