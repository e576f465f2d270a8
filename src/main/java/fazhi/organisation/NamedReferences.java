package fazhi.organisation;

import fazhi.ledger.NameHistory;
import fazhi.ledger.ReferenceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Villages, departments, schools and staff as what ledgers point at. */
record NamedReferences(JdbcClient database, String id, String table, String inForce)
        implements ReferenceSource {

    @Override
    public List<Reference> find(String text, int limit) {
        var present = present(text, limit);
        if (text.isBlank() || present.size() >= limit) {
            return present;
        }
        return Stream.concat(present.stream(), former(text, limit - present.size()).stream())
                .toList();
    }

    private List<Reference> present(String text, int limit) {
        return database.sql(
                        "select id, name from "
                                + table
                                + " where position(:text in name) > 0 and "
                                + inForce
                                + " order by order_no, id fetch first :limit rows only")
                .param("text", text.strip())
                .param("limit", limit)
                .query((row, _) -> new Reference(row.getLong(1), row.getString(2)))
                .list();
    }

    /** What is typed after an old sheet is found by the name it had. */
    private List<Reference> former(String text, int limit) {
        return database.sql(
                        "select u.id, f.name from unit_former_name f join "
                                + table
                                + " u on u.id = f.unit_id and f.unit_kind = :kind"
                                + " where position(:text in f.name) > 0 and "
                                + inForce
                                + " order by u.order_no, f.id fetch first :limit rows only")
                .param("kind", id)
                .param("text", text.strip())
                .param("limit", limit)
                .query((row, _) -> new Reference(row.getLong(1), row.getString(2)))
                .list();
    }

    @Override
    public Map<Long, NameHistory> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var present = new HashMap<Long, String>();
        var former = new HashMap<Long, List<NameHistory.Former>>();
        database.sql(
                        "select u.id, u.name, f.name, f.until_day from "
                                + table
                                + " u left join unit_former_name f"
                                + " on f.unit_id = u.id and f.unit_kind = :kind"
                                + " where u.id in (:ids)")
                .param("kind", id)
                .param("ids", ids)
                .query(
                        row -> {
                            var unit = row.getLong(1);
                            present.put(unit, row.getString(2));
                            var all = former.computeIfAbsent(unit, _ -> new ArrayList<>());
                            if (row.getString(3) != null) {
                                all.add(
                                        new NameHistory.Former(
                                                row.getString(3),
                                                row.getObject(4, LocalDate.class)));
                            }
                        });
        return present.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                each ->
                                        new NameHistory(
                                                each.getValue(), former.get(each.getKey()))));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, name from " + table + " where id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
