package dev.shortlist.ingest;

import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.http.EndpointMatrix;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
@WithPostgres(shared = "ingest")
@WithKafka
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
