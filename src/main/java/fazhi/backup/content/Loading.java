package fazhi.backup.content;

import fazhi.backup.file.Archive;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the rows of a backup into a database whose tables are there (装入数据), in one transaction, and
 * the next numbers behind them.
 */
public final class Loading {

    private static final int BATCH = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final TypeReference<LinkedHashMap<String, Object>> ROW =
            new TypeReference<>() {};

    private final DataSource database;

    public Loading(DataSource database) {
        this.database = database;
    }

    public void load(Archive archive) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var schema = Schema.read(connection);
            var wanted = archive.manifest().tables().stream().map(TableContent::table).toList();
            for (var table : schema.tables().reversed()) {
                empty(connection, table);
            }
            for (var table : schema.tables()) {
                if (wanted.contains(table.name())) {
                    fill(connection, table, archive);
                }
            }
            connection.commit();
            for (var table : schema.tables()) {
                if (table.numbered()) {
                    countOn(connection, table);
                }
            }
            connection.commit();
        }
    }

    /**
     * What the migrations put in is in the backup too; the trail, which nobody empties, is empty.
     */
    private static void empty(Connection connection, Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table.name())) {
            rows.next();
            if (rows.getLong(1) > 0) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    private static void fill(Connection connection, Table table, Archive archive)
            throws SQLException, IOException {
        var later = new ArrayList<Map<String, Object>>();
        try (var insert = connection.prepareStatement(table.insert())) {
            var batch = new Batch(insert);
            archive.rows(
                    table.name(),
                    line -> {
                        var row = JSON.readValue(line, ROW);
                        batch.add(table.columns(), row, table);
                        if (table.late().stream().anyMatch(row::containsKey)) {
                            later.add(row);
                        }
                    });
            batch.send();
        }
        if (!later.isEmpty()) {
            pointBack(connection, table, later);
        }
    }

    private static void pointBack(
            Connection connection, Table table, List<Map<String, Object>> rows)
            throws SQLException {
        try (var update = connection.prepareStatement(table.update())) {
            for (var row : rows) {
                int place = 0;
                for (var column : table.lateColumns()) {
                    column.write(update, ++place, row.get(column.name()));
                }
                update.setObject(++place, row.get("id"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void countOn(Connection connection, Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(id) from " + table.name())) {
            rows.next();
            var next = rows.getLong(1) + 1;
            statement.execute(
                    "alter table " + table.name() + " alter column id restart with " + next);
        }
    }

    /** Rows on their way, sent together. */
    private static final class Batch {

        private final PreparedStatement insert;

        private int waiting;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void add(List<Column> columns, Map<String, Object> row, Table table) {
            try {
                int place = 0;
                for (var column : columns) {
                    column.write(insert, ++place, value(column, row, table));
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    send();
                }
            } catch (SQLException refused) {
                throw new IllegalStateException(table.name() + ": " + row, refused);
            }
        }

        private static @Nullable Object value(Column column, Map<String, Object> row, Table table) {
            return table.late().contains(column.name()) ? null : row.get(column.name());
        }

        void send() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
            }
        }
    }
}
