package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;

/// Names, sizes and habits.
final class TasteRules {

    static final int MAX_LINES = 250;

    @ArchTest
    static final ArchRule no_vague_names = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Processor|Dto|DTO)")
            .because("such a name says nothing that the class does");

    @ArchTest
    static final ArchRule no_field_injection = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule no_standard_streams = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule no_jul = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    // Annotations stay where they were; everything else moved to tools.jackson, but for the OpenAPI library's schemas.
    @ArchTest
    static final ArchRule no_old_jackson = noClasses()
            .that()
            .resideOutsideOfPackage("dev.shortlist.starter.openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static void every_file_is_one_room(JavaClasses classes) {
        FileSizes.check(Path.of("src/main/java"), MAX_LINES);
    }

    private TasteRules() {}
}
