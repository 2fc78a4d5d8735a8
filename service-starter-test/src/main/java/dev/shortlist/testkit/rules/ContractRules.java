package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import dev.shortlist.contracts.event.Event;

/// Rules of shared-contracts. It cannot depend on the kit, so the kit applies them itself.
final class ContractRules {

    @ArchTest
    static final ArchRule contracts_know_nothing = classes()
            .that()
            .resideInAPackage("dev.shortlist.contracts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.shortlist.contracts..");

    @ArchTest
    static final ArchRule events_are_sealed_families_of_records = classes()
            .that()
            .areAssignableTo(Event.class)
            .and()
            .doNotHaveFullyQualifiedName(Event.class.getName())
            .should()
            .beRecords()
            .orShould(ArchCondition.from(new SealedInterface()));

    private ContractRules() {}

    private static final class SealedInterface extends DescribedPredicate<JavaClass> {

        SealedInterface() {
            super("be a sealed interface");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isInterface() && type.reflect().isSealed();
        }
    }
}
