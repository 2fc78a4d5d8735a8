package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.demo.DemoApplication;
import dev.shortlist.testkit.server.KeycloakServer;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/// The realm that the project ships issues tokens that services accept, with the permissions of the roles.
@ServiceTest
@WithKeycloak
@WithPostgres(shared = "demo")
@WithKafka
@SpringBootTest(classes = DemoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeycloakIT {

    @Autowired
    private WebTestClient http;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTNER") // a role of machines: there is no demo user in it
    void a_demo_user_is_who_the_contracts_say(Role role) {
        var me = http.get()
                .uri("/demo/me")
                .headers(headers -> headers.setBearerAuth(tokenOf(role.wire())))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        var caller = WireFormat.mapper().readTree(me);
        assertThat(caller.at("/username").asString()).isEqualTo(role.wire());
        assertThat(caller.at("/roles").valueStream().map(node -> node.asString()))
                .containsExactly(role.wire());
        assertThat(caller.at("/permissions").valueStream().map(node -> node.asString()))
                .containsExactlyInAnyOrderElementsOf(
                        role.permissions().stream().map(Permission::wire).collect(Collectors.toSet()));
    }

    private static String tokenOf(String user) {
        var body = WebTestClient.bindToServer()
                .baseUrl(KeycloakServer.shared().url())
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .post()
                .uri("/realms/shortlist/protocol/openid-connect/token")
                .body(BodyInserters.fromFormData("grant_type", "password")
                        .with("client_id", "shortlist-login")
                        .with("client_secret", "local-demo-login-secret")
                        .with("username", user)
                        .with("password", "demo-" + user))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return WireFormat.mapper().readTree(body).at("/access_token").asString();
    }
}
