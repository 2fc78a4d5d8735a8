package dev.shortlist.auth;

import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.http.EndpointMatrix;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;

/// Who may call what. Keycloak is not there: whoever is let in is told so, everybody else never gets that far.
@ServiceTest
@ActiveProfiles("local")
class EndpointMatrixIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WebTestClient http;

    @TestFactory
    Stream<DynamicNode> every_endpoint_serves_those_whom_it_should() {
        return new EndpointMatrix(application, http).tests(Path.of("src/test/resources/endpoints.txt"));
    }
}
