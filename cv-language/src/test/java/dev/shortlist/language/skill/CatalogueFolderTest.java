package dev.shortlist.language.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_adds_skills_categories_and_aliases_to_what_is_there() throws IOException {
        write("categories.txt", "# id | name | Arabic name\nfalconry | Falconry | الصقارة\n");
        write("falconry.txt", "hood-making | Hood making | | ~Burqa craft; صناعة البراقع");
        write("programming.txt", "java | Java | جافا | javelang; لغة جافا الثابتة");

        var catalogue = SkillCatalogue.with(new CatalogueFolder(folder));

        assertThat(ids(catalogue, "hood making, صناعة البراقع, javelang"))
                .containsExactly("hood-making", "hood-making", "java");
        assertThat(catalogue.categories()).contains(new Category("falconry", "Falconry", "الصقارة"));
        assertThat(catalogue.byId("hood-making")).map(Skill::nameAr).contains("Hood making");
        assertThat(catalogue.byId("java").orElseThrow().aliases()).contains("javelang");
        assertThat(catalogue.all()).hasSize(SkillCatalogue.builtIn().all().size() + 1);
    }

    @Test
    void an_empty_list_of_categories_changes_nothing() throws IOException {
        write("categories.txt", "");

        var catalogue = SkillCatalogue.with(new CatalogueFolder(folder));

        assertThat(catalogue.all()).isEqualTo(SkillCatalogue.builtIn().all());
        assertThat(catalogue.categories()).isEqualTo(SkillCatalogue.builtIn().categories());
    }

    @Test
    void what_is_written_reads_back_the_same() throws IOException {
        var content = new CatalogueFolder.Content(
                List.of(new Category("falconry", "Falconry", "Falconry")),
                List.of(
                        new CatalogueLine("hoods", "Hoods", "البراقع", "falconry", List.of("~Burqa", "?hood")),
                        new CatalogueLine("java", "Java", "Java", "programming", List.of())));
        new CatalogueFolder(folder).write(content);

        assertThat(new CatalogueFolder(folder).read(CatalogueFiles.categories()))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        categories.txt  ! falconry                          ! categories.txt, line 2: a category needs an id and a name
        data.txt        ! hoods | Hoods                     ! data.txt, line 2: a skill needs an id, a name
        data.txt        ! | Hoods | |                       ! data.txt, line 2: a skill needs an id, a name
        falconry.txt    ! hoods | Hoods | البراقع           ! falconry.txt: there is no category falconry
        """)
    void what_makes_no_sense_is_named_with_its_file_and_line(String file, String line, String problem)
            throws IOException {
        write("categories.txt", "");
        write(file, "# a comment\n" + line + "\n");

        assertThatThrownBy(() -> SkillCatalogue.with(new CatalogueFolder(folder)))
                .isInstanceOf(BrokenCatalogue.class)
                .hasMessageContaining(problem);
    }

    @Test
    void a_skill_that_stands_twice_is_refused() throws IOException {
        write("categories.txt", "");
        write("cloud.txt", "hoods | Hoods | البراقع\n");
        write("data.txt", "\nhoods | Hoods | البراقع\n");

        assertThatThrownBy(() -> SkillCatalogue.with(new CatalogueFolder(folder)))
                .hasMessageContaining("data.txt, line 2: hoods is already in cloud, line 1");
    }

    @Test
    void a_folder_that_is_missing_or_is_no_catalogue_is_refused() throws IOException {
        assertThatThrownBy(() -> SkillCatalogue.with(new CatalogueFolder(folder.resolve("gone"))))
                .hasMessageContaining("gone: there is no such folder");
        assertThatThrownBy(() -> SkillCatalogue.with(new CatalogueFolder(folder)))
                .hasMessageContaining("categories.txt: it cannot be read");
        Files.write(folder.resolve("categories.txt"), new byte[] {(byte) 0xC3, '\n'});
        assertThatThrownBy(() -> SkillCatalogue.with(new CatalogueFolder(folder)))
                .hasMessageContaining("categories.txt: it cannot be read as UTF-8");
    }

    @Test
    void the_setting_is_a_property_before_a_variable_and_blank_is_none() {
        assertThat(new SkillsSetting(_ -> "a", _ -> "b").folder()).isEqualTo(Path.of("a"));
        assertThat(new SkillsSetting(_ -> null, _ -> "b").folder()).isEqualTo(Path.of("b"));
        assertThat(new SkillsSetting(_ -> " ", _ -> "").folder()).isNull();
        assertThat(new SkillsSetting(_ -> null, name -> name).folder()).isEqualTo(Path.of("SHORTLIST_SKILLS_DIR"));
        assertThat(new SkillsSetting(name -> name, _ -> null).folder()).isEqualTo(Path.of("shortlist.skills.dir"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> ids(SkillCatalogue catalogue, String text) {
        return catalogue.find(text).stream().map(Mention::skillId).toList();
    }
}
