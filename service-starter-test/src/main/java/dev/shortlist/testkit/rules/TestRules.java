package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How tests behave. The rules look at the test classes of the module that runs them.
final class TestRules {

    static final ArchRule WAITING = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class)
            .allowEmptyShould(true);

    static final ArchRule SKIPPING = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions|condition\\..*)"
                    + "|org\\.assertj\\.core\\.api\\.Assumptions")
            .allowEmptyShould(true);

    @ArchTest
    static void tests_wait_for_conditions(JavaClasses classes) {
        WAITING.check(tests());
    }

    @ArchTest
    static void tests_never_skip(JavaClasses classes) {
        SKIPPING.check(tests());
    }

    private static JavaClasses tests() {
        return new ClassFileImporter()
                // The kit's own examples of what a rule must catch.
                .withImportOption(location -> !location.contains("/dev/shortlist/bad_"))
                .importPath(Path.of("target/test-classes"));
    }

    private TestRules() {}
}
