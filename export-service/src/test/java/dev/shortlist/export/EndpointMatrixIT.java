package dev.shortlist.export;

import dev.shortlist.testkit.http.EndpointMatrix;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who may call what.
class EndpointMatrixIT extends RunningService {

    @Autowired
    private ApplicationContext application;

    @TestFactory
    Stream<DynamicNode> every_endpoint_serves_those_whom_it_should() {
        return new EndpointMatrix(application, http).tests(Path.of("src/test/resources/endpoints.txt"));
    }
}
