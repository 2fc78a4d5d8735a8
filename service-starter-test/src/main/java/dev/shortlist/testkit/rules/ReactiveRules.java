package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.reactivestreams.Publisher;

/// How Reactor is used: nobody waits on an event loop, and nobody runs what nobody waits for.
final class ReactiveRules {

    @ArchTest
    static final ArchRule blocking_happens_only_at_the_kafka_edge = noClasses()
            .that()
            .resideOutsideOfPackages("..adapter.kafka..", "dev.shortlist.starter..")
            .should()
            .callMethodWhere(new OnPublisher(
                    Set.of("block", "blockFirst", "blockLast", "blockOptional", "toIterable", "toStream", "toFuture")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_subscribe_in_production = noClasses()
            .that()
            .resideOutsideOfPackage("dev.shortlist.starter..")
            .should()
            .callMethodWhere(new OnPublisher(Set.of("subscribe", "subscribeWith")))
            .allowEmptyShould(true);

    private ReactiveRules() {}

    private static final class OnPublisher extends DescribedPredicate<JavaCall<?>> {

        private final Set<String> methods;

        OnPublisher(Set<String> methods) {
            super("the target is one of %s on a publisher", methods);
            this.methods = methods;
        }

        @Override
        public boolean test(JavaCall<?> call) {
            return methods.contains(call.getName()) && call.getTargetOwner().isAssignableTo(Publisher.class);
        }
    }
}
