package fazhi.backup.content;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All tables (表结构), read from the database itself, so that a new one needs no word here: each after
 * those it points at.
 */
public record Schema(List<Table> tables) {

    /** Says which migrations ran; they run again where the rows go. */
    private static final String HISTORY = "flyway_schema_history";

    private record Pointer(String column, String table) {}

    public static Schema read(Connection connection) throws SQLException {
        var about = connection.getMetaData();
        var pointers = new TreeMap<String, List<Pointer>>();
        for (var name : names(connection, about)) {
            pointers.put(name.toLowerCase(Locale.ROOT), pointers(connection, about, name));
        }
        var done = new LinkedHashMap<String, Set<String>>();
        while (done.size() < pointers.size()) {
            place(pointers, done);
        }
        var tables = new ArrayList<Table>();
        for (var each : done.entrySet()) {
            tables.add(table(connection, about, each.getKey(), each.getValue()));
        }
        return new Schema(tables);
    }

    /**
     * Those whose targets are there already; in a circle the first, with what points ahead late.
     */
    private static void place(Map<String, List<Pointer>> pointers, Map<String, Set<String>> done) {
        var waiting =
                pointers.entrySet().stream()
                        .filter(table -> !done.containsKey(table.getKey()))
                        .toList();
        var free = waiting.stream().filter(table -> ahead(table, done, true).isEmpty()).toList();
        for (var table : free.isEmpty() ? waiting.subList(0, 1) : free) {
            done.put(table.getKey(), ahead(table, done, false));
        }
    }

    private static Set<String> ahead(
            Map.Entry<String, List<Pointer>> table, Map<String, Set<String>> done, boolean others) {
        var late = new HashSet<String>();
        for (var pointer : table.getValue()) {
            var own = pointer.table().equals(table.getKey());
            if (own ? !others : !done.containsKey(pointer.table())) {
                late.add(pointer.column());
            }
        }
        return late;
    }

    private static Set<String> names(Connection connection, DatabaseMetaData about)
            throws SQLException {
        var names = new TreeSet<String>();
        var kinds = new String[] {"TABLE", "BASE TABLE"};
        try (var rows =
                about.getTables(connection.getCatalog(), connection.getSchema(), "%", kinds)) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Pointer> pointers(
            Connection connection, DatabaseMetaData about, String table) throws SQLException {
        var pointers = new ArrayList<Pointer>();
        try (var rows =
                about.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                pointers.add(
                        new Pointer(
                                rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                                rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        return pointers;
    }

    private static Table table(
            Connection connection, DatabaseMetaData about, String name, Set<String> late)
            throws SQLException {
        var stored = about.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
        var columns = new ArrayList<Column>();
        var numbered = false;
        try (var rows =
                about.getColumns(
                        connection.getCatalog(), connection.getSchema(), escaped(stored), "%")) {
            while (rows.next()) {
                columns.add(
                        new Column(
                                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                kind(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"))));
                numbered |= "YES".equals(rows.getString("IS_AUTOINCREMENT"));
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        var key = new TreeMap<Short, String>();
        try (var rows =
                about.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored)) {
            while (rows.next()) {
                key.put(
                        rows.getShort("KEY_SEQ"),
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return new Table(name, columns, List.copyOf(key.values()), numbered, late);
    }

    /** An underscore in a name stands for any letter unless it is escaped. */
    private static String escaped(String name) {
        return name.replace("_", "\\_");
    }

    /** PostgreSQL calls a time with its zone a time without. */
    private static JDBCType kind(int type, String name) {
        return type == Types.TIMESTAMP && name.equalsIgnoreCase("timestamptz")
                ? JDBCType.TIMESTAMP_WITH_TIMEZONE
                : JDBCType.valueOf(type);
    }
}
