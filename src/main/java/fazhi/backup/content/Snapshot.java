package fazhi.backup.content;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the database as it stood at one moment (数据快照), while people go on working: one
 * transaction that sees no later change.
 */
public final class Snapshot implements AutoCloseable {

    /** H2's own level, for which JDBC has no name: no table sees a later change. */
    private static final int H2_SNAPSHOT = 6;

    private static final int AT_ONCE = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Takes one row as a line of JSON. */
    @FunctionalInterface
    public interface Line {

        void take(String line) throws IOException;
    }

    private final Connection connection;

    private final Schema schema;

    private Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = Schema.read(connection);
    }

    public static Snapshot of(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try {
            var h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            connection.setTransactionIsolation(
                    h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new Snapshot(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    public List<Table> tables() {
        return schema.tables();
    }

    public TableContent read(Table table, Line line) throws SQLException, IOException {
        var hash = new RowsHash();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    var text = line(table, rows);
                    hash.add(text);
                    line.take(text);
                }
            }
        }
        return hash.content(table.name());
    }

    /** Counts and hashes all tables. */
    public List<TableContent> contents() throws SQLException, IOException {
        var contents = new ArrayList<TableContent>();
        for (var table : tables()) {
            contents.add(read(table, _ -> {}));
        }
        return contents;
    }

    /** Texts of one column of a query, such as the hashes of the evidence. */
    public List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    public String product() throws SQLException {
        var about = connection.getMetaData();
        return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    }

    /** Steps of the schema that were applied, the base of all first. */
    public List<String> migrations() throws SQLException {
        return texts(
                "select \"version\" from \"flyway_schema_history\""
                        + " where \"version\" is not null and \"success\" = true"
                        + " order by \"installed_rank\"");
    }

    public String anchor() throws SQLException {
        return texts("select chain_position || ':' || hash from audit_chain").getFirst();
    }

    private static String line(Table table, ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        for (var column : table.columns()) {
            var value = column.read(row);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return JSON.writeValueAsString(values);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
