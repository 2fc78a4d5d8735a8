package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.shortlist.contracts.event.Topics;
import java.util.Arrays;
import org.springframework.kafka.annotation.KafkaListener;

/// How events are read and announced.
final class EventRules {

    @ArchTest
    static final ArchRule listeners_read_registered_topics = methods()
            .that()
            .areAnnotatedWith(KafkaListener.class)
            .should(new NameRegisteredTopics())
            .allowEmptyShould(true);

    // A listener that returns a Mono is acknowledged out of order.
    @ArchTest
    static final ArchRule listeners_return_nothing = methods()
            .that()
            .areAnnotatedWith(KafkaListener.class)
            .should()
            .haveRawReturnType(void.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_but_the_relay_sends = noClasses()
            .that()
            .resideOutsideOfPackage("dev.shortlist.starter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.clients.producer..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.kafka\\.core\\.Kafka(Template|Operations)")
            .allowEmptyShould(true);

    private EventRules() {}

    private static final class NameRegisteredTopics extends ArchCondition<JavaMethod> {

        NameRegisteredTopics() {
            super("name topics that are in Topics");
        }

        // Constants are inlined, so values are compared, not references.
        @Override
        public void check(JavaMethod item, ConditionEvents events) {
            var listener = item.getAnnotationOfType(KafkaListener.class);
            if (listener.topics().length == 0) {
                events.add(SimpleConditionEvent.violated(item, item.getFullName() + " names no topic"));
            }
            Arrays.stream(listener.topics())
                    .filter(topic -> Topics.at(topic).isEmpty())
                    .forEach(topic ->
                            events.add(SimpleConditionEvent.violated(item, item.getFullName() + " reads " + topic)));
        }
    }
}
