package dev.shortlist.testkit.golden;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/// Feeds a parameterized test with every case of a folder below `src/test/resources`: `x.txt` with `x.approved.json`.
/// A case is added by adding two files. A folder without cases fails.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(GoldenFolder.class)
public @interface GoldenCases {

    String value();
}
