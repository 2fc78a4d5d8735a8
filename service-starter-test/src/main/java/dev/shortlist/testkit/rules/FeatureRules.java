package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// How features of one service live beside each other.
final class FeatureRules {

    @ArchTest
    static final ArchRule features_do_not_form_cycles = slices().matching("dev.shortlist.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_talk_through_application_only = classes()
            .that()
            .resideInAPackage("dev.shortlist.*.*..")
            .should(new LeaveForeignAdaptersAlone())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching("dev.shortlist.(*).(*).adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    private FeatureRules() {}

    private static final class LeaveForeignAdaptersAlone extends ArchCondition<JavaClass> {

        LeaveForeignAdaptersAlone() {
            super("not depend on another feature's adapters");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            item.getDirectDependenciesFromSelf().stream()
                    .filter(LeaveForeignAdaptersAlone::isForeign)
                    .forEach(
                            dependency -> events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
        }

        private static boolean isForeign(Dependency dependency) {
            var target = dependency.getTargetClass().getPackageName();
            return target.startsWith("dev.shortlist.")
                    && (target + ".").contains(".adapter.")
                    && !feature(target)
                            .equals(feature(dependency.getOriginClass().getPackageName()));
        }

        /// The first four parts: dev, shortlist, the service, the feature.
        private static String feature(String name) {
            var parts = name.split("\\.", 5);
            return parts.length < 4 ? name : String.join(".", parts[0], parts[1], parts[2], parts[3]);
        }
    }
}
