package dev.shortlist.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final ClassFileImporter IMPORTER = new ClassFileImporter();

    record Rule(String name, ArchRule rule) {

        static Rule of(Field field) {
            try {
                return new Rule(field.getName().toLowerCase(Locale.ROOT), (ArchRule) field.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /// Wherever the rule looks, a package with its name holds a class that breaks it.
        String[] badPackages() {
            return Stream.of("dev.shortlist", "dev.shortlist.contracts", "dev.shortlist.starter")
                    .map(parent -> parent + ".bad_" + name)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                        RingRules.class,
                        FeatureRules.class,
                        EventRules.class,
                        ReactiveRules.class,
                        TasteRules.class,
                        TestRules.class,
                        ContractRules.class,
                        StarterRules.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(Rule::of);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_can_fail(Rule rule) {
        var bad = IMPORTER.importPackages(rule.badPackages());

        assertThat(bad).as("a class that breaks " + rule).isNotEmpty();
        assertThatThrownBy(() -> rule.rule().check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageNotContainingAny("failed to check any classes");
    }

    @Test
    void every_class_that_asks_the_world_is_found() {
        var bad = IMPORTER.importPackages("dev.shortlist.bad_domain_is_given_its_clock_and_ids");

        assertThatThrownBy(() -> RingRules.domain_is_given_its_clock_and_ids.check(bad))
                .hasMessageContaining("UUID.randomUUID")
                .hasMessageContaining("YearMonth.now");
    }

    @Test
    void a_file_that_is_too_long_is_named(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Short.java"), "line\n".repeat(3));
        FileSizes.check(folder, 3);

        Files.writeString(folder.resolve("Long.java"), "line\n".repeat(4));
        assertThatThrownBy(() -> FileSizes.check(folder, 3)).hasMessageContaining("Long.java: 4 lines");
    }
}
