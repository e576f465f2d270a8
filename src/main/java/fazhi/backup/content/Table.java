package fazhi.backup.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database itself describes it (表).
 *
 * @param columns by name
 * @param late columns that point at rows which may come later: into the same table, or in a circle
 */
public record Table(
        String name, List<Column> columns, List<String> key, boolean numbered, Set<String> late) {

    /** Everything, in an order that both databases give. */
    String select() {
        return "select " + names(columns) + " from " + name + order();
    }

    private String order() {
        return key.isEmpty() ? "" : " order by " + String.join(", ", key);
    }

    String insert() {
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names(columns) + ") values (" + marks + ")";
    }

    List<Column> lateColumns() {
        return columns.stream().filter(column -> late.contains(column.name())).toList();
    }

    String update() {
        return "update "
                + name
                + " set "
                + lateColumns().stream()
                        .map(column -> column.name() + " = ?")
                        .collect(Collectors.joining(", "))
                + " where id = ?";
    }

    private static String names(Collection<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
