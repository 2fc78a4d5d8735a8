package dev.shortlist.testkit.http;

import dev.shortlist.contracts.Role;
import dev.shortlist.starter.security.AccessRule;
import dev.shortlist.testkit.golden.GoldenCase;
import dev.shortlist.testkit.token.BadToken;
import dev.shortlist.testkit.token.Person;
import dev.shortlist.testkit.token.TestTokens;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint of a service against every role, no token, and every kind of bad token.
/// The table of who may call what is approved by a person; the calls prove that the service keeps to it.
public final class EndpointMatrix {

    private final List<Endpoint> endpoints;
    private final Doorbell doorbell;
    private final TestTokens tokens;

    public EndpointMatrix(ApplicationContext application, WebTestClient http) {
        this.endpoints = endpoints(application);
        this.doorbell = new Doorbell(http);
        this.tokens = TestTokens.shared();
        if (endpoints.isEmpty()) {
            throw new IllegalStateException("this application has no endpoint of ours");
        }
    }

    /// For a `@TestFactory`: compares the table with the approved file, then rings at every door as everybody.
    public Stream<DynamicNode> tests(Path approvedTable) {
        var table = DynamicTest.dynamicTest(
                "the table of endpoints is the approved one", () -> GoldenCase.verify(approvedTable, table()));
        return Stream.concat(Stream.of(table), endpoints.stream().map(this::calls));
    }

    /// One line an endpoint: method, path, and whom it serves.
    public String table() {
        return endpoints.stream()
                .map(endpoint -> "%-6s %s  %s"
                        .formatted(
                                endpoint.method(),
                                endpoint.path(),
                                endpoint.rule().describe()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private DynamicNode calls(Endpoint endpoint) {
        return DynamicContainer.dynamicContainer(
                endpoint.method() + " " + endpoint.path(), Stream.concat(good(endpoint), bad(endpoint)));
    }

    private Stream<DynamicTest> good(Endpoint endpoint) {
        return Arrays.stream(Role.values())
                .map(role -> test(
                        role.wire(), endpoint, () -> tokens.of(role), Expected.of(endpoint.rule(), Person.in(role))));
    }

    private Stream<DynamicTest> bad(Endpoint endpoint) {
        var expected = Expected.withoutCaller(endpoint.rule());
        return Stream.concat(
                Stream.of(test("no token", endpoint, () -> "", expected)),
                Arrays.stream(BadToken.values())
                        .map(kind -> test(words(kind), endpoint, () -> tokens.bad(kind), expected)));
    }

    private DynamicTest test(String who, Endpoint endpoint, Supplier<String> token, Expected expected) {
        return DynamicTest.dynamicTest(who, () -> expected.verify(doorbell.ring(endpoint, token.get())));
    }

    private static String words(BadToken kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Endpoint> endpoints(ApplicationContext application) {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(mapping -> endpoints(mapping.getKey(), mapping.getValue()))
                .sorted(Comparator.comparing(Endpoint::path)
                        .thenComparing(endpoint -> endpoint.method().name()))
                .toList();
    }

    // Handlers of libraries, such as the OpenAPI document, bear no rule.
    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        return AccessRule.of(handler.getMethod()).stream()
                .flatMap(rule -> mapping.getPatternsCondition().getPatterns().stream()
                        .flatMap(path -> methods(mapping).stream()
                                .map(method -> new Endpoint(method, path.getPatternString(), rule))));
    }

    private static Set<HttpMethod> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Set.of(HttpMethod.GET)
                : methods.stream()
                        .map(method -> HttpMethod.valueOf(method.name()))
                        .collect(Collectors.toSet());
    }
}
