package dev.shortlist.ingest.person.adapter.flyway;

import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.likeness.domain.Traces;
import dev.shortlist.starter.json.WireFormat;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Marks the CVs that were read before there were traces, so that they are found like any other. About a millisecond
/// for each.
@Component
class V3__MarkKnownCvs extends BaseJavaMigration {

    private static final int BATCH = 200;

    private final JsonMapper json = WireFormat.mapper();

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var known = connection.prepareStatement("select cv_id, content from cvs where content is not null");
                var mark = connection.prepareStatement(
                        "insert into cv_traces (trace, cv_id) select unnest(?::bigint[]), ? on conflict do nothing")) {
            known.setFetchSize(BATCH);
            mark(connection, known, mark);
        }
    }

    private void mark(Connection connection, PreparedStatement known, PreparedStatement mark) throws SQLException {
        try (var rows = known.executeQuery()) {
            int waiting = 0;
            while (rows.next()) {
                var content = json.readValue(rows.getString("content"), CvContent.class);
                mark.setArray(
                        1,
                        connection.createArrayOf(
                                "bigint", Traces.of(content.portrait()).toArray()));
                mark.setObject(2, rows.getObject("cv_id", UUID.class));
                mark.addBatch();
                if (++waiting % BATCH == 0) {
                    mark.executeBatch();
                }
            }
            mark.executeBatch();
        }
    }
}
