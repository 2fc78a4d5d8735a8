package dev.shortlist.testkit;

import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.kafka.KafkaServer;
import dev.shortlist.testkit.server.Database;
import dev.shortlist.testkit.server.KeycloakServer;
import dev.shortlist.testkit.server.PostgresServer;
import dev.shortlist.testkit.token.TestTokens;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/// Points an application under test to the kit's servers, and offers them to the test as beans.
/// Equal ones share an application, so the database's key is part of it.
record KitContext(Set<Server> servers, String databaseKey) implements ContextCustomizer {

    enum Server {
        KAFKA,
        KEYCLOAK,
        TOKENS
    }

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var properties = new LinkedHashMap<String, Object>();
        if (!databaseKey.isEmpty()) {
            database(context, properties);
        }
        servers.forEach(server -> start(server, context, properties));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test kit", properties));
    }

    private void database(ConfigurableApplicationContext context, Map<String, Object> properties) {
        var simpleName = databaseKey.substring(databaseKey.lastIndexOf('.') + 1);
        var database = PostgresServer.shared().fresh(simpleName);
        properties.put("shortlist.postgres.host", database.host());
        properties.put("shortlist.postgres.port", database.port());
        properties.put("shortlist.postgres.user", database.user());
        properties.put("shortlist.postgres.password", database.password());
        properties.put("shortlist.database", database.name());
        context.getBeanFactory().registerSingleton(Database.class.getName(), database);
    }

    private static void start(Server server, ConfigurableApplicationContext context, Map<String, Object> properties) {
        switch (server) {
            case KAFKA -> {
                var kafka = KafkaServer.shared();
                kafka.reset();
                properties.put("spring.kafka.bootstrap-servers", kafka.address());
                context.getBeanFactory().registerSingleton(KafkaProbe.class.getName(), new KafkaProbe(kafka.address()));
            }
            case KEYCLOAK -> identity(KeycloakServer.shared().url(), properties);
            case TOKENS -> {
                var tokens = TestTokens.shared();
                identity(tokens.url(), properties);
                context.getBeanFactory().registerSingleton(TestTokens.class.getName(), tokens);
            }
        }
    }

    private static void identity(String url, Map<String, Object> properties) {
        properties.put("shortlist.keycloak.url", url);
        properties.put("shortlist.security.issuer", url + "/realms/shortlist");
    }
}
