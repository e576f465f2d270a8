package fazhi.organisation;

import fazhi.ledger.ReferenceSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Villages, departments, schools and staff as what ledgers point at. */
record NamedReferences(JdbcClient database, String id, String table, String inForce)
        implements ReferenceSource {

    @Override
    public List<Reference> find(String text, int limit) {
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
