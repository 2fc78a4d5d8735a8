package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.util.Set;

/// What each ring may know. A service that lacks a ring has nothing to break in it.
final class RingRules {

    @ArchTest
    static final ArchRule domain_knows_only_java_and_the_contracts = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "dev.shortlist.contracts..",
                    "dev.shortlist.reader..",
                    "dev.shortlist.language..",
                    "..domain..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domain_is_given_its_clock_and_ids = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethodWhere(new AsksTheWorld())
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependencies_point_inwards = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("domain")
            .definedBy("..domain..")
            .layer("application")
            .definedBy("..application..")
            .layer("adapter")
            .definedBy("..adapter..")
            .whereLayer("adapter")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("adapter")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("application", "adapter");

    @ArchTest
    static final ArchRule application_knows_no_technology = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..",
                    "org.springframework.r2dbc..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "org.springframework.beans.factory.annotation..",
                    "org.springframework.stereotype..",
                    "io.r2dbc..",
                    "java.sql..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule web_types_stay_in_web = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..application..", "..adapter..")
            .and()
            .resideOutsideOfPackage("..adapter.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.bind.annotation..", "..adapter.web..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.http.ResponseEntity")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule adapters_are_package_private = classes()
            .that()
            .resideInAPackage("..adapter..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    private RingRules() {}

    /// A call whose answer differs each time it is made.
    private static final class AsksTheWorld extends DescribedPredicate<JavaCall<?>> {

        private static final Set<String> WORLDLY = Set.of(
                "java.util.UUID.randomUUID",
                "java.lang.Math.random",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime");

        AsksTheWorld() {
            super("the clock or chance answers");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            JavaClass owner = call.getTargetOwner();
            var isNow = owner.getPackageName().startsWith("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            var isSystemClock = owner.getFullName().equals("java.time.Clock")
                    && call.getName().startsWith("system");
            return isNow || isSystemClock || WORLDLY.contains(owner.getFullName() + "." + call.getName());
        }
    }
}
