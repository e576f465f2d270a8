package fazhi.organisation;

import fazhi.ledger.ReferenceSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff as whom ledgers point at (人员引用); who has left is not offered any more. */
@Component
record StaffReferences(JdbcClient database) implements ReferenceSource {

    private static final String FOUND =
            """
            select id, name from staff_member
            where position(:text in name) > 0 and enabled = true
            order by order_no, id fetch first :limit rows only
            """;

    @Override
    public String id() {
        return "staff";
    }

    @Override
    public List<Reference> find(String text, int limit) {
        return database.sql(FOUND)
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
                .sql("select id, name from staff_member where id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
