package dev.shortlist.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.samples.dataset.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFloorTest {

    private static final int PEOPLE = 200;
    private static final long SEED = 20_261_126;
    private static final Yardstick YARDSTICK = measured();

    private static Yardstick measured() {
        var yardstick = new Yardstick();
        Dataset.of(PEOPLE, SEED)
                .forEach(file -> yardstick.measure(DatasetLine.read(file.truth().json()), file.bytes()));
        return yardstick;
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 0.99",
        "EMAIL, 0.99",
        "PHONE, 0.98",
        "EXPERIENCE, 0.92",
        "EDUCATION, 0.92",
        "SKILLS, 0.92",
        "LANGUAGES, 0.92",
        "CERTIFICATIONS, 0.92",
        "TOTAL_YEARS, 0.95"
    })
    void a_field_is_read_at_least_this_well(Field field, double floor) {
        assertThat(YARDSTICK.tallies().of(field).f1())
                .as("%s; missed: %s", field, YARDSTICK.misses())
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"EXPERIENCE, 0.95", "EDUCATION, 0.95", "SKILLS, 0.95"})
    void arabic_is_read_as_well_as_english(Field field, double floor) {
        assertThat(YARDSTICK.tallies().of(field, "ar").f1())
                .as("%s; missed: %s", field, YARDSTICK.misses())
                .isGreaterThanOrEqualTo(floor);
    }
}
