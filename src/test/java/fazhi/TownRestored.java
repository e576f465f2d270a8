package fazhi;

import fazhi.common.Remembered;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Gives every test class the town as it was when its context started: contexts are shared, rows are
 * not. The trail stays, for nobody may take a line out of it. Named in spring.factories.
 */
public class TownRestored implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, List<KeptTable>> KEPT =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** All rows of a table, as the driver takes them back. */
    private record KeptTable(String name, List<String> columns, List<List<Object>> rows) {}

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        if (!isTown(test)) {
            return;
        }
        var portal = test.getApplicationContext();
        var kept = KEPT.get(portal);
        try (var connection = portal.getBean(DataSource.class).getConnection()) {
            if (kept == null) {
                KEPT.put(portal, read(connection));
            } else {
                dropOthers(connection, kept);
                restore(connection, kept);
                forget(portal);
            }
        }
    }

    private static boolean isTown(TestContext test) {
        for (Class<?> type = test.getTestClass(); type != null; type = type.getSuperclass()) {
            var town =
                    type.getAnnotation(org.springframework.test.context.ContextConfiguration.class);
            if (type.isAnnotationPresent(DatabaseTest.class)
                    || (town != null
                            && Arrays.asList(town.initializers()).contains(FreshDatabase.class))) {
                return true;
            }
        }
        return false;
    }

    private static List<KeptTable> read(Connection connection) throws SQLException {
        var tables = new ArrayList<KeptTable>();
        for (var name : names(connection)) {
            tables.add(read(connection, name));
        }
        return tables;
    }

    private static List<String> names(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var names =
                connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                connection.getSchema(),
                                "%",
                                new String[] {"TABLE", "BASE TABLE"})) {
            while (names.next()) {
                var name = names.getString("TABLE_NAME");
                if (!isForGood(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** A table that a test made for itself is no part of the town. */
    private static void dropOthers(Connection connection, List<KeptTable> kept)
            throws SQLException {
        var others = names(connection);
        others.removeAll(kept.stream().map(KeptTable::name).toList());
        try (var statement = connection.createStatement()) {
            for (var name : others) {
                statement.execute("drop table \"" + name + "\" cascade");
            }
        }
    }

    private static boolean isForGood(String table) {
        var name = table.toLowerCase(Locale.ROOT);
        return name.startsWith("audit_") || name.startsWith("flyway_");
    }

    private static KeptTable read(Connection connection, String name) throws SQLException {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<Object>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from \"" + name + "\"")) {
            var meta = found.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i));
            }
            while (found.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(value(found.getObject(i)));
                }
                rows.add(row);
            }
        }
        return new KeptTable(name, columns, rows);
    }

    private static Object value(Object read) throws SQLException {
        return switch (read) {
            case java.sql.Clob text -> text.getSubString(1, (int) text.length());
            case java.sql.Blob bytes -> new Bytes(bytes.getBytes(1, (int) bytes.length()));
            case byte[] bytes -> new Bytes(bytes);
            case null, default -> read;
        };
    }

    /** Bytes that are equal when their contents are. */
    private record Bytes(byte[] content) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }
    }

    private static void restore(Connection connection, List<KeptTable> kept) throws SQLException {
        var changed = new LinkedHashMap<String, KeptTable>();
        for (var table : kept) {
            if (!read(connection, table.name()).equals(table)) {
                changed.put(table.name(), table);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        references(connection, false);
        connection.setAutoCommit(false);
        for (var table : changed.values()) {
            write(connection, table);
        }
        connection.commit();
        connection.setAutoCommit(true);
        references(connection, true);
    }

    private static void references(Connection connection, boolean checked) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    FreshDatabase.onPostgres()
                            ? "set session_replication_role = " + (checked ? "origin" : "replica")
                            : "set referential_integrity " + checked);
        }
    }

    private static void write(Connection connection, KeptTable table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from \"" + table.name() + "\"");
        }
        var columns =
                table.columns().stream()
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(", "));
        var places = table.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
        try (var insert =
                connection.prepareStatement(
                        "insert into \"%s\" (%s) values (%s)"
                                .formatted(table.name(), columns, places))) {
            for (var row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    var value = row.get(i);
                    insert.setObject(i + 1, value instanceof Bytes(var bytes) ? bytes : value);
                }
                insert.addBatch();
            }
            if (!table.rows().isEmpty()) {
                insert.executeBatch();
            }
        }
    }

    /** What the portal keeps at hand is of the town before. */
    private static void forget(ApplicationContext portal) {
        var beans = ((ConfigurableApplicationContext) portal).getBeanFactory();
        for (var name : beans.getSingletonNames()) {
            var bean = AopTestUtils.<Object>getUltimateTargetObject(beans.getSingleton(name));
            if (!bean.getClass().getName().startsWith("fazhi.")) {
                continue;
            }
            for (var field : bean.getClass().getDeclaredFields()) {
                if (field.getType() == Remembered.class) {
                    ((Remembered<?>) ReflectionTestUtils.getField(bean, field.getName())).forget();
                }
            }
        }
        Object years = AopTestUtils.getUltimateTargetObject(portal.getBean("knownYears"));
        ((Map<?, ?>) ReflectionTestUtils.getField(years, "plans")).clear();
        Object drafts = AopTestUtils.getUltimateTargetObject(portal.getBean("keptDrafts"));
        ((Map<?, ?>) ReflectionTestUtils.getField(drafts, "kept")).clear();
    }
}
