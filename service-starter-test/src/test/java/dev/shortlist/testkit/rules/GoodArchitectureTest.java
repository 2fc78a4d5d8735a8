package dev.shortlist.testkit.rules;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/// What a service's own ArchitectureTest looks like, over a feature that keeps every rule.
@AnalyzeClasses(packages = "dev.shortlist.good")
class GoodArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
