package dev.shortlist.testkit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Issues tokens as Keycloak does, with a key of its own, and serves that key where Keycloak would.
public final class TestTokens {

    static final String AUDIENCE = "shortlist-api";
    private static @Nullable TestTokens shared;

    private final RSAKey key;
    private final RSAKey strangersKey;
    private final String url;

    private TestTokens(RSAKey key, String url) {
        this.key = key;
        this.strangersKey = newKey(key.getKeyID());
        this.url = url;
    }

    public static synchronized TestTokens shared() {
        if (shared == null) {
            var key = newKey("test");
            shared = new TestTokens(key, serve(new JWKSet(key.toPublicJWK()).toString()));
        }
        return shared;
    }

    /// What the issuer answers to, in the place of Keycloak's address.
    public String url() {
        return url;
    }

    /// The token of somebody in this role; always the same person for the same role.
    public String of(Role role) {
        return of(Person.in(role));
    }

    public String of(Person person) {
        return sign(claims(person).build(), key);
    }

    /// For tokens that no role describes: permissions alone, other claims, other times.
    public String of(Person person, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(change.apply(claims(person)).build(), key);
    }

    /// The token of somebody with exactly these permissions and no role.
    public String withPermissions(Permission... permissions) {
        return of(
                new Person(UUID.randomUUID().toString(), "somebody", Set.of()),
                claims -> claims.claim(
                        "permissions",
                        List.of(permissions).stream().map(Permission::wire).toList()));
    }

    /// A token that every service must refuse.
    public String bad(BadToken kind) {
        return kind.forge(this, claims(Person.in(Role.ADMIN)));
    }

    RSAKey key() {
        return key;
    }

    /// Another key that goes by the same name.
    RSAKey strangersKey() {
        return strangersKey;
    }

    private JWTClaimsSet.Builder claims(Person person) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url + "/realms/shortlist")
                .audience(AUDIENCE)
                .subject(person.id())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", "Bearer")
                .claim("preferred_username", person.username())
                .claim("email", person.username() + "@example.test")
                .claim("name", person.username())
                .claim("roles", person.roles().stream().map(Role::wire).toList())
                .claim(
                        "permissions",
                        person.permissions().stream().map(Permission::wire).toList());
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serve(String keys) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/realms/shortlist/protocol/openid-connect/certs", exchange -> {
                try (exchange) {
                    var body = keys.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
