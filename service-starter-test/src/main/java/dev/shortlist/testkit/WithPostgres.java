package dev.shortlist.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The application under test gets a fresh PostgreSQL database with pgvector; of its own, or shared by the test classes
/// that name the same one.
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithPostgres {

    /// Classes that give the same name share a database, and with it one application; by default each has its own.
    String shared() default "";
}
