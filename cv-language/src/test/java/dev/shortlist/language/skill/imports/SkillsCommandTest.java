package dev.shortlist.language.skill.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.skill.CatalogueFolder;
import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsCommandTest {

    @TempDir
    private Path folder;

    private Path esco;
    private Path onet;
    private Path out;
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @BeforeEach
    void folders() throws IOException {
        esco = Files.createDirectories(folder.resolve("esco"));
        onet = Files.createDirectories(folder.resolve("onet"));
        out = folder.resolve("out");
    }

    @Test
    void a_new_skill_is_found_in_text_by_its_names_in_both_languages() throws IOException {
        Lists.write(
                esco,
                "skills_en.csv",
                Lists.ESCO_HEADING + Lists.esco(1, "falconry hood making", "\"hood stitching\nBurqa craft\""));
        Lists.write(
                esco,
                "skills_ar.csv",
                Lists.ESCO_HEADING + Lists.esco(1, "صناعة براقع الصقور", "\"خياطة البراقع\nتفصيل البراقع\""));

        var catalogue = imported("--esco", esco.toString());

        assertThat(ids(
                        catalogue,
                        "Skilled in hood stitching and burqa craft; خبرة في خياطة البراقع وصناعة براقع الصقور"))
                .containsOnly("falconry-hood-making")
                .hasSize(4);
        assertThat(catalogue.byId("falconry-hood-making").orElseThrow())
                .extracting(Skill::nameAr, Skill::category)
                .containsExactly("صناعة براقع الصقور", "esco-skills");
    }

    @Test
    void a_known_skill_gains_aliases_and_nothing_of_another() throws IOException {
        Lists.write(
                esco,
                "digitalSkillsCollection_en.csv",
                Lists.COLLECTION_HEADING
                        + Lists.collected(1, "Java (computer programming)", "javelang | Python | it | time", "x", "y")
                        + Lists.collected(2, "object-relational rows", "PostgreSQL | pgrows dialect", "x", "y"));

        var catalogue = imported("--esco", esco.toString());

        assertThat(catalogue.all()).hasSameSizeAs(SkillCatalogue.builtIn().all());
        assertThat(ids(catalogue, "javelang, Python and the pgrows dialect at the time; it works"))
                .containsExactly("java", "python", "postgresql");
        assertThat(Files.readString(out.resolve("programming.txt"))).doesNotContain("Python", "; it", "time");
        assertThat(report())
                .contains(
                        "mapped onto skills of the catalogue: 2",
                        "new skills: 0",
                        "names of another skill: 1 (Python)");
    }

    @Test
    void a_known_skill_gains_arabic_aliases_and_keeps_its_arabic_name() throws IOException {
        Lists.write(esco, "skills_en.csv", Lists.ESCO_HEADING + Lists.esco(1, "Java (computer programming)", ""));
        Lists.write(
                esco,
                "skills_ar.csv",
                Lists.ESCO_HEADING
                        + Lists.esco(1, "لغة جافا الحاسوبية", "\"بايثون\nالخبرات\nبرمجيات جافا الثابتة\"")
                        + Lists.esco(2, "تدريب الصقور الصغيرة", ""));

        var catalogue = imported("--esco", esco.toString());

        assertThat(ids(catalogue, "أتقن لغة جافا الحاسوبية، وبرمجيات جافا الثابتة"))
                .containsExactly("java", "java");
        assertThat(catalogue.byId("java").orElseThrow().nameAr()).isEqualTo("جافا");
        assertThat(catalogue.byName("بايثون")).map(Skill::id).contains("python");
        assertThat(report())
                .contains("a heading of CVs: 1 (الخبرات)", "without an English row that was kept: 1 (تدريب الصقور");
    }

    @Test
    void one_alias_shared_with_a_known_skill_does_not_make_two_skills_one() throws IOException {
        Lists.write(
                esco,
                "skills_en.csv",
                Lists.ESCO_HEADING
                        + Lists.esco(1, "falconry hood making", "\"k8s\nhood stitching\"")
                        + Lists.esco(2, "lure swinging drills", "\"Java\nPython\""));

        var catalogue = imported("--esco", esco.toString());

        assertThat(ids(catalogue, "hood stitching, k8s, lure swinging drills, Java"))
                .containsExactly("falconry-hood-making", "kubernetes", "lure-swinging-drills", "java");
    }

    @Test
    void groups_become_categories_unless_the_catalogue_has_them() throws IOException {
        Lists.write(
                esco,
                "greenSkillsCollection_en.csv",
                Lists.COLLECTION_HEADING
                        + Lists.collected(1, "falconry hood making", "", "isced-f/0621", "falconry and hunting")
                        + Lists.collected(2, "lure swinging drills", "", "skill/S1.2", "Education")
                        + Lists.collected(3, "mews upkeep routine", "", "skill/1-2-3-4", "a broader skill"));

        var catalogue = imported("--esco", esco.toString());

        assertThat(List.of("falconry hood making", "lure swinging drills", "mews upkeep routine"))
                .extracting(name -> catalogue.byName(name).orElseThrow().category())
                .containsExactly("falconry-and-hunting", "education", "esco-skills");
    }

    @Test
    void technologies_are_kept_once_each_and_initials_lead_to_what_is_known() throws IOException {
        Lists.write(
                onet,
                "Technology Skills.txt",
                Lists.TECHNOLOGY_HEADING
                        + Lists.technology("Zygomatix Hoodmaker software", "Falconry software")
                        + Lists.technology("Structured query language SQL", "Data base user interface")
                        + Lists.technology("Zygomatix Hoodmaker software", "Falconry software")
                        + "15-1252.00\tcut short\n");
        Lists.write(
                onet,
                "Skills.txt",
                Lists.SKILLS_HEADING
                        + Lists.rated("Active Hooding Practice", "IM")
                        + Lists.rated("Active Hooding Practice", "LV"));

        var catalogue = imported("--onet", onet.toString());

        assertThat(ids(catalogue, "Zygomatix Hoodmaker, active hooding practice"))
                .containsExactly("zygomatix-hoodmaker-software", "active-hooding-practice");
        assertThat(catalogue.byName("Structured query language SQL"))
                .map(Skill::id)
                .contains("sql");
        assertThat(report())
                .contains("of skills already seen: 1", "malformed rows: 1 (line 5, 2 fields where the heading has 6)");
    }

    @Test
    void malformed_rows_are_counted_and_the_others_kept() throws IOException {
        Lists.write(
                esco,
                "skills_en.csv",
                Lists.ESCO_HEADING
                        + "KnowledgeSkillCompetence,too,short\r\n"
                        + "\"never ends\r\n"
                        + Lists.esco(1, "", "nameless")
                        + Lists.esco(2, "falconry hood making", "")
                        + Lists.esco(3, "retired hood making", "").replace("released", "obsolete"));

        imported("--esco", esco.toString());

        assertThat(report())
                .contains("rows: 5", "malformed rows: 3 (line 2, 3 fields where the heading has 13; line 3, ")
                .contains("rows, not released: 1", "new skills: 1");
    }

    @Test
    void files_that_are_no_lists_of_skills_are_refused_by_name() throws IOException {
        Lists.write(esco, "skills_en.csv", Lists.ESCO_HEADING + Lists.esco(1, "falconry hood making", ""));
        Lists.write(esco, "occupations_en.csv", "conceptUri,preferredLabel,altLabels\n");
        Lists.write(esco, "skills_fr.csv", Lists.ESCO_HEADING);
        Lists.write(esco, "greenSkillsCollection_en.csv", "conceptUri,label\n");
        Lists.write(esco, "languageSkillsCollection_en.csv", "");

        imported("--esco", esco.toString());

        assertThat(report())
                .contains(
                        "refused: occupations_en.csv is not an ESCO list",
                        "refused: skills_fr.csv is not an ESCO list",
                        "refused: greenSkillsCollection_en.csv has no column preferredLabel",
                        "refused: languageSkillsCollection_en.csv has no heading");
    }

    @Test
    void a_folder_without_any_list_leaves_nothing_behind() throws IOException {
        Lists.write(esco, "occupations_en.csv", "conceptUri,preferredLabel,altLabels\n");

        assertThat(run("--esco", esco.toString(), "--out", out.toString())).isEqualTo(1);

        assertThat(out).doesNotExist();
        assertThat(messages.toString(UTF_8)).contains("occupations_en.csv", "nothing is written");
    }

    @Test
    void an_import_repeats_to_the_byte_and_ids_do_not_hang_on_the_order_of_rows() throws IOException {
        String one = Lists.esco(1, "Q++ hooding", "");
        String other = Lists.esco(2, "Q# hooding", "");
        Lists.write(esco, "skills_en.csv", Lists.ESCO_HEADING + one + other);
        var first = imported("--esco", esco.toString());
        out = folder.resolve("again");
        Lists.write(esco, "skills_en.csv", Lists.ESCO_HEADING + other + one);

        var second = imported("--esco", esco.toString());

        assertThat(second.byName("Q++ hooding")).isEqualTo(first.byName("Q++ hooding"));
        assertThat(second.byName("Q# hooding"))
                .isEqualTo(first.byName("Q# hooding"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "--esco src,                 '--out is missing'",
        "--out x,                    '--esco or --onet is missing'",
        "--esco src --out,           '--out needs a folder'",
        "--csv src --out x,          'there is no option --csv'",
        "--esco nowhere --out x,     '--esco is no folder: nowhere'",
        "--onet pom.xml --out x,     '--onet is no folder: pom.xml'",
        "--esco src --out src,       '--out is not an empty folder: src'",
        "--esco src --out pom.xml,   '--out is not an empty folder: pom.xml'"
    })
    void arguments_that_make_no_sense_are_named_with_the_usage(String line, String problem) throws IOException {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);

        assertThat(messages.toString(UTF_8)).contains("skills: " + problem, "usage: ./shortlist skills");
    }

    private SkillCatalogue imported(String source, String from) throws IOException {
        assertThat(run(source, from, "--out", out.toString()))
                .as(messages.toString(UTF_8))
                .isZero();
        return SkillCatalogue.with(new CatalogueFolder(out));
    }

    private String report() throws IOException {
        return Files.readString(out.resolve("import.txt"));
    }

    private int run(String... arguments) throws IOException {
        return SkillsCommand.run(arguments, new PrintStream(messages, true, UTF_8));
    }

    private static List<String> ids(SkillCatalogue catalogue, String text) {
        return catalogue.find(text).stream().map(Mention::skillId).toList();
    }
}
