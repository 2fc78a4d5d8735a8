package dev.shortlist.testkit;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/// Reads the kit's annotations of a test class, of its superclasses and of the classes around it.
class KitContextFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        var servers = EnumSet.noneOf(KitContext.Server.class);
        if (TestContextAnnotationUtils.hasAnnotation(testClass, WithKafka.class)) {
            servers.add(KitContext.Server.KAFKA);
        }
        if (TestContextAnnotationUtils.hasAnnotation(testClass, WithKeycloak.class)) {
            servers.add(KitContext.Server.KEYCLOAK);
        } else if (TestContextAnnotationUtils.hasAnnotation(testClass, WithTokens.class)) {
            servers.add(KitContext.Server.TOKENS);
        }
        var database = database(testClass);
        return servers.isEmpty() && database.isEmpty() ? null : new KitContext(servers, database);
    }

    private static String database(Class<?> testClass) {
        var found = TestContextAnnotationUtils.findAnnotationDescriptor(testClass, WithPostgres.class);
        if (found == null) {
            return "";
        }
        var shared = found.getAnnotation().shared();
        return shared.isEmpty() ? found.getRootDeclaringClass().getName() : shared;
    }
}
