package dev.shortlist.ingest.person.adapter.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.application.People;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ServiceTest
@WithPostgres(shared = "ingest")
@WithKafka
class MarkKnownCvsIT {

    @Autowired
    private Cvs cvs;

    @Autowired
    private People people;

    @Value("${spring.flyway.url}")
    private String url;

    @Value("${spring.flyway.user}")
    private String user;

    @Value("${spring.flyway.password}")
    private String password;

    @Test
    void a_cv_from_before_there_were_traces_gets_those_that_it_would_get_today() throws SQLException {
        var cvId = kept();
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var today = traces(connection, cvId);
            connection.createStatement().execute("delete from cv_traces where cv_id = '%s'".formatted(cvId));

            new V3__MarkKnownCvs().migrate(new Migrating(connection));

            assertThat(traces(connection, cvId)).isEqualTo(today).isNotZero();
        }
    }

    /// A CV as the service itself keeps it.
    private UUID kept() {
        var desk = new Desk();
        var file = CvMother.lina(UUID.randomUUID() + "@example.org");
        KeptCv cv = Objects.requireNonNull(
                desk.cvs.find(desk.keeps(new Whole("lina.txt", file))).block(Desk.SOON));
        people.identify(List.of("email:" + cv.cvId()))
                .flatMap(candidate -> cvs.admit(cv).then(cvs.save(cv.reassigned(candidate))))
                .block(Desk.SOON);
        return cv.cvId();
    }

    private static long traces(Connection connection, UUID cvId) throws SQLException {
        var count = connection
                .createStatement()
                .executeQuery(
                        "select count(*), coalesce(sum(trace), 0) from cv_traces where cv_id = '%s'".formatted(cvId));
        count.next();
        return count.getBigDecimal(2).abs().longValue();
    }

    private record Migrating(Connection connection) implements Context {

        @Override
        public Configuration getConfiguration() {
            return new FluentConfiguration();
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
