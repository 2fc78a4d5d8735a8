package dev.shortlist.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Rules of service-starter, which cannot depend on the kit either.
final class StarterRules {

    @ArchTest
    static final ArchRule starter_holds_no_domain_word = noClasses()
            .that()
            .resideInAPackage("dev.shortlist.starter..")
            .should()
            .haveNameMatching(
                    ".*\\b\\w*(Candidate|Cv(?![a-z])|Resume(?![a-z])|Ranking|Interview|Recruit|Shortlisted|Skill)\\w*");

    private StarterRules() {}
}
