package fazhi.organisation.unit;

import fazhi.ledger.name.NameHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names units bore before (曾用名), each until a day. */
record FormerNames(JdbcClient database, String kind) {

    Map<Long, List<NameHistory.Former>> byUnit() {
        return database
                .sql(
                        "select unit_id, name, until_day from unit_former_name"
                                + " where unit_kind = :kind order by until_day")
                .param("kind", kind)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getLong(1),
                                        new NameHistory.Former(
                                                row.getString(2),
                                                row.getObject(3, LocalDate.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(long unit, String name, LocalDate until) {
        database.sql(
                        "insert into unit_former_name (unit_kind, unit_id, name, until_day)"
                                + " values (:kind, :id, :name, :until)")
                .param("kind", kind)
                .param("id", unit)
                .param("name", name)
                .param("until", until)
                .update();
    }
}
