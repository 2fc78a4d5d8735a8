package dev.shortlist.testkit.rules;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "dev.shortlist.starter", importOptions = DoNotIncludeTests.class)
class StarterArchitectureTest {

    @ArchTest
    static final ArchTests starter = ArchTests.in(StarterRules.class);

    @ArchTest
    static final ArchTests taste = ArchTests.in(TasteRules.class);
}
