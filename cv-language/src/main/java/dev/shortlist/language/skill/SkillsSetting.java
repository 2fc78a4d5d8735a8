package dev.shortlist.language.skill;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The folder that adds to the catalogue: the system property `shortlist.skills.dir`, else the environment's
/// `SHORTLIST_SKILLS_DIR`, else none.
record SkillsSetting(Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {

    static final SkillsSetting OF_THIS_PROCESS = new SkillsSetting(System::getProperty, System::getenv);

    @Nullable Path folder() {
        String named = property.apply("shortlist.skills.dir");
        if (named == null || named.isBlank()) {
            named = environment.apply("SHORTLIST_SKILLS_DIR");
        }
        return named == null || named.isBlank() ? null : Path.of(named);
    }
}
