package dev.shortlist.ingest.cv.application;

import static dev.shortlist.ingest.fake.Desk.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.cv.application.ArchiveOriginals.Original;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchiveOriginalsTest {

    private final Desk desk = new Desk();

    @Test
    void files_of_one_name_get_names_of_their_own() {
        var ada = desk.keeps(new Whole("cv.txt", CvMother.ada()));
        var alan = desk.keeps(new Whole("cv.txt", CvMother.cvOf("Alan Brook", "alan@example.org")));

        var files = Objects.requireNonNull(desk.archive
                .archive(List.of(ada, alan, ada))
                .flatMapMany(each -> each)
                .collectList()
                .block(SOON));

        assertThat(files).extracting(Original::filename).containsExactly("cv.txt", "cv (2).txt");
        assertThat(files.getFirst().bytes()).isEqualTo(CvMother.ada());
    }

    @Test
    void a_cv_that_does_not_exist_is_missing() {
        assertThatThrownBy(
                        () -> desk.archive.archive(List.of(UUID.randomUUID())).block(SOON))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> desk.archive.one(UUID.randomUUID()).block(SOON))
                .isInstanceOf(Missing.class);
    }

    @Test
    void one_original_comes_back_as_it_came() {
        var ada = desk.keeps(new Whole("cv.txt", CvMother.ada()));

        assertThat(Objects.requireNonNull(desk.archive.one(ada).block(SOON)).kind())
                .isEqualTo("txt");
    }
}
