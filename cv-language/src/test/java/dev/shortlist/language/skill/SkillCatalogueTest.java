package dev.shortlist.language.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillCatalogueTest {

    private final SkillCatalogue catalogue = SkillCatalogue.standard();

    @Test
    void there_are_at_least_nine_hundred_skills_with_their_own_ids() {
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(900);
        assertThat(catalogue.all()).extracting(Skill::id).doesNotHaveDuplicates();
        assertThat(catalogue.all()).extracting(Skill::name).doesNotHaveDuplicates();
    }

    @Test
    void every_skill_has_an_arabic_name_and_a_known_category() {
        Set<String> categories =
                new HashSet<>(catalogue.categories().stream().map(Category::id).toList());

        assertThat(catalogue.all()).allSatisfy(skill -> {
            assertThat(Script.hasArabic(skill.nameAr())).as(skill.id()).isTrue();
            assertThat(categories).contains(skill.category());
        });
        assertThat(catalogue.categories())
                .allSatisfy(c -> assertThat(Script.hasArabic(c.nameAr())).isTrue());
    }

    @Test
    void no_name_belongs_to_two_skills() {
        Map<String, String> owners = new HashMap<>();
        var conflicts = new ArrayList<String>();
        for (Skill skill : catalogue.all()) {
            for (String name : names(skill)) {
                String owner = owners.putIfAbsent(Normalizer.fold(name).replaceAll("(^| )ال", "$1"), skill.id());
                if (owner != null && !owner.equals(skill.id())) {
                    conflicts.add(name + ": " + owner + ", " + skill.id());
                }
            }
        }

        assertThat(conflicts).isEmpty();
    }

    @Test
    void every_name_leads_to_its_skill() {
        assertThat(catalogue.all())
                .allSatisfy(skill -> assertThat(names(skill))
                        .allSatisfy(name -> assertThat(catalogue.byName(name))
                                .as(name)
                                .map(Skill::id)
                                .contains(skill.id())));
    }

    @Test
    void relations_name_known_skills_and_sound_credits() {
        var relations = new Relations(CatalogueFiles.relations());

        assertThat(relations.ids())
                .allSatisfy(id -> assertThat(catalogue.byId(id)).as(id).isPresent());
        assertThat(catalogue.all())
                .allSatisfy(skill -> assertThat(catalogue.related(skill.id()))
                        .doesNotContainKey(skill.id())
                        .allSatisfy((id, credit) -> assertThat(credit).isBetween(0.1, 0.99)));
    }

    @Test
    void credit_goes_where_knowledge_transfers() {
        assertThat(catalogue.related("sql")).containsEntry("postgresql", 0.9);
        assertThat(catalogue.related("postgresql")).containsEntry("mysql", 0.6).containsEntry("sql", 0.4);
        assertThat(catalogue.related("react")).containsEntry("angular", 0.5);
        assertThat(catalogue.related("no-such-skill")).isEmpty();
    }

    @Test
    void equivalents_count_both_ways() {
        var relations = new Relations(List.of(List.of("=", "a; b; c")));

        assertThat(relations.equivalents("a")).containsExactly("b", "c");
        assertThat(relations.equivalents("x")).isEmpty();
        assertThat(catalogue.equivalents("cybersecurity")).containsExactly("information-security");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jav             | java
        java            | java
        kub             | kubernetes
        k8s             | kubernetes
        pyhton          | python
        kuberntes       | kubernetes
        learning        | machine-learning
        إدارة المش      | project-management
        ادارة المشاريع  | project-management
        الجافا          | java
        بايث            | python
        تعلم            | machine-learning
        المحاسبة        | accounting
        """)
    void completions(String typed, String first) {
        assertThat(catalogue.autocomplete(typed, 5)).extracting(Skill::id).contains(first);
    }

    @Test
    void an_exact_name_comes_first_then_what_begins_with_it() {
        assertThat(catalogue.autocomplete("java", 3)).extracting(Skill::id).startsWith("java", "javascript");
        assertThat(catalogue.autocomplete("react", 3)).extracting(Skill::id).startsWith("react", "react-native");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "qqqqzzzz", "xq"})
    void nothing_sensible_completes_to_nothing(String typed) {
        assertThat(catalogue.autocomplete(typed, 5)).isEmpty();
    }

    @Test
    void completions_are_limited_and_repeatable() {
        assertThat(catalogue.autocomplete("a", 7)).hasSize(7).isEqualTo(catalogue.autocomplete("a", 7));
        assertThat(catalogue.autocomplete("a", 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        postgres            | postgresql
        NODEJS              | nodejs
        C++                 | cpp
        c#                  | csharp
        Go                  | go
        إدارة المشاريع      | project-management
        ادارة مشاريع        | project-management
        kafka               | kafka
        """)
    void skills_are_known_by_any_name(String name, String id) {
        assertThat(catalogue.byName(name)).map(Skill::id).contains(id);
    }

    @Test
    void unknown_names_and_ids_are_nobody() {
        assertThat(catalogue.byName("underwater basket weaving")).isEmpty();
        assertThat(catalogue.byName("")).isEmpty();
        assertThat(catalogue.byId("nope")).isEmpty();
    }

    private static List<String> names(Skill skill) {
        var names = new ArrayList<>(skill.aliases());
        names.add(skill.name());
        names.add(skill.nameAr());
        return names;
    }
}
