package dev.shortlist.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final List<GeneratedFile> FILES = Dataset.of(400, 7).toList();

    @Test
    void the_same_seed_gives_the_same_bytes_and_truth() {
        var again = Dataset.of(60, 7).toList();

        assertThat(again).hasSizeGreaterThan(59);
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).bytes())
                    .as(again.get(i).name())
                    .isEqualTo(FILES.get(i).bytes());
            assertThat(again.get(i).truth()).isEqualTo(FILES.get(i).truth());
        }
    }

    @Test
    void a_machine_that_counts_in_arabic_digits_writes_the_same_bytes() {
        var machines = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        try {
            assertThat(Dataset.of(25, 7))
                    .allSatisfy(file -> assertThat(file.bytes())
                            .as(file.name())
                            .isEqualTo(named(file.name()).bytes()));
        } finally {
            Locale.setDefault(machines);
        }
    }

    @Test
    void another_seed_gives_other_people() {
        assertThat(Dataset.of(20, 8).map(file -> file.truth().email()))
                .doesNotContainAnyElementsOf(FILES.stream()
                        .limit(20)
                        .map(file -> file.truth().email())
                        .toList());
    }

    @Test
    void a_hundred_people_bring_at_least_twelve_layouts() {
        assertThat(Dataset.of(100, 3).map(file -> file.truth().layout()).distinct())
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void formats_and_languages_have_their_shares() {
        var formats = shares(Truth::format);
        assertThat(formats.get("pdf")).isCloseTo(55, within(8L));
        assertThat(formats.get("docx")).isCloseTo(30, within(8L));
        assertThat(formats.get("txt")).isCloseTo(15, within(6L));
        var languages = shares(Truth::language);
        assertThat(languages.get("en")).isCloseTo(48, within(8L));
        assertThat(languages.get("ar")).isCloseTo(40, within(8L));
        assertThat(languages.get("mixed")).isCloseTo(10, within(5L));
        assertThat(languages).containsKeys("fr", "de");
    }

    @Test
    void every_file_has_a_name_of_its_own_and_refers_to_files_that_are_there() {
        var names = FILES.stream().map(GeneratedFile::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(FILES).allSatisfy(file -> {
            assertThat(file.truth().file()).isEqualTo(file.name());
            var twin = file.truth().twinOf();
            assertThat(twin == null || names.contains(twin)).isTrue();
            var tampered = file.truth().tampered();
            assertThat(tampered == null || names.contains(tampered.clean())).isTrue();
        });
    }

    @Test
    void twins_are_one_person_in_two_languages() {
        assertThat(FILES)
                .filteredOn(file -> file.truth().twinOf() != null)
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> {
                    var first =
                            named(Objects.requireNonNull(file.truth().twinOf())).truth();
                    assertThat(first.person()).isEqualTo(file.truth().person());
                    assertThat(first.email()).isEqualTo(file.truth().email());
                    assertThat(first.phone()).isEqualTo(file.truth().phone());
                    assertThat(List.of(first.language(), file.truth().language()))
                            .containsExactly("ar", "en");
                    assertThat(first.experience()).hasSameSizeAs(file.truth().experience());
                });
    }

    @Test
    void no_two_people_share_an_address_or_a_number() {
        var people = FILES.stream()
                .map(GeneratedFile::truth)
                .filter(truth -> truth.twinOf() == null && truth.tampered() == null)
                .toList();

        assertThat(people).extracting(Truth::email).doesNotHaveDuplicates();
        assertThat(people).extracting(Truth::phone).doesNotHaveDuplicates();
    }

    static GeneratedFile named(String name) {
        return FILES.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<GeneratedFile> tampered() {
        return FILES.stream().filter(file -> file.truth().tampered() != null).toList();
    }

    private static Map<String, Long> shares(Function<Truth, String> of) {
        return FILES.stream()
                .map(GeneratedFile::truth)
                .filter(truth -> truth.tampered() == null)
                .collect(Collectors.groupingBy(
                        of, Collectors.collectingAndThen(Collectors.counting(), count -> count * 100 / FILES.size())));
    }
}
