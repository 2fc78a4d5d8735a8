package dev.shortlist.testkit.rules;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/// All rules of the house for a service. Applied by one `@ArchTest ArchTests house = ArchTests.in(HouseRules.class)`
/// in a class with `@AnalyzeClasses(packages = "dev.shortlist.<service>", importOptions = DoNotIncludeTests.class)`.
public final class HouseRules {

    @ArchTest
    static final ArchTests rings = ArchTests.in(RingRules.class);

    @ArchTest
    static final ArchTests features = ArchTests.in(FeatureRules.class);

    @ArchTest
    static final ArchTests events = ArchTests.in(EventRules.class);

    @ArchTest
    static final ArchTests reactive = ArchTests.in(ReactiveRules.class);

    @ArchTest
    static final ArchTests taste = ArchTests.in(TasteRules.class);

    @ArchTest
    static final ArchTests tests = ArchTests.in(TestRules.class);

    private HouseRules() {}
}
