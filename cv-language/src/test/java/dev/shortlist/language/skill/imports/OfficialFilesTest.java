package dev.shortlist.language.skill.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.skill.CatalogueFolder;
import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads ESCO's own collections where a folder of fixtures lies beside the checkout, and always a list of our own.
class OfficialFilesTest {

    private static final Path FIXTURES = Path.of("..", "..", "shared", "fixtures", "skills");

    @TempDir
    private static Path folder;

    private static SkillCatalogue grown;
    private static final SkillCatalogue BUILT_IN = SkillCatalogue.builtIn();

    @BeforeAll
    static void read() throws IOException {
        var skills = new SkillImport();
        Path own = folder.resolve("own");
        Lists.write(
                own,
                "skills_en.csv",
                Lists.ESCO_HEADING
                        + Lists.esco(1, "falconry hood making", "\"take time\nit\nthe work\"")
                        + Lists.esco(2, "Absorb", "\"account\nteam\""));
        skills.esco(own);
        if (Files.isDirectory(FIXTURES)) {
            skills.esco(FIXTURES);
        }
        skills.write(folder.resolve("out"));
        grown = SkillCatalogue.with(new CatalogueFolder(folder.resolve("out")));
    }

    @Test
    void every_skill_that_was_there_is_still_known_by_all_its_names() {
        assertThat(BUILT_IN.all()).allSatisfy(skill -> {
            assertThat(grown.byName(skill.name())).map(Skill::id).contains(skill.id());
            assertThat(grown.byName(skill.nameAr())).map(Skill::id).contains(skill.id());
            assertThat(skill.aliases())
                    .allSatisfy(alias ->
                            assertThat(grown.byName(alias)).map(Skill::id).contains(skill.id()));
        });
    }

    @Test
    void ids_are_unique_and_every_skill_leads_to_itself() {
        assertThat(grown.all()).extracting(Skill::id).doesNotHaveDuplicates().contains("falconry-hood-making");
        assertThat(grown.all())
                .allSatisfy(skill -> assertThat(grown.byName(skill.name()))
                        .as(skill.name())
                        .map(Skill::id)
                        .contains(skill.id()));
    }

    @Test
    void ordinary_prose_holds_no_more_skills_than_before() {
        List<String> prose = List.of(
                "I live in a small town and like to walk by the river with my family every evening.",
                "It was a good time to take into account what others had to say about the work.",
                "They absorb what they hear, show the way and go on from there, whatever happens.",
                "We moved to a new house last spring because the old one was too far from the school.",
                "The account of the journey was read to the team, and everybody had a good laugh.",
                "كنت أسكن في مدينة صغيرة وأحب المشي مع أسرتي على ضفة النهر كل مساء",
                "قرأنا الكتاب معا ثم عدنا إلى البيت بعد يوم طويل");

        assertThat(prose)
                .allSatisfy(text -> assertThat(ids(grown, text)).as(text).isEqualTo(ids(BUILT_IN, text)));
    }

    private static List<String> ids(SkillCatalogue catalogue, String text) {
        return catalogue.find(text).stream().map(Mention::skillId).toList();
    }
}
