package fazhi.organisation;

import fazhi.common.text.VisibleText;
import fazhi.ledger.name.ReferenceSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Staff as whom ledgers point at (人员引用); who has left is not offered any more. */
@Component
@Order(0)
record StaffReferences(JdbcClient database) implements ReferenceSource {

    private static final String FOUND =
            """
            select id, name from staff_member
            where position(:text in name) > 0 and removed_at is null
                and (departed is null or departed = false) %s
            order by order_no, id fetch first :limit rows only
            """;

    @Override
    public String id() {
        return "staff";
    }

    @Override
    public List<Reference> find(String text, int limit) {
        return references(found("", text, limit));
    }

    @Override
    public List<Reference> find(String text, int limit, Set<Long> among) {
        return among.isEmpty()
                ? List.of()
                : references(found("and id in (:among)", text, limit).param("among", among));
    }

    private StatementSpec found(String among, String text, int limit) {
        return database.sql(FOUND.formatted(among))
                .param("text", VisibleText.line(text))
                .param("limit", limit);
    }

    private static List<Reference> references(StatementSpec found) {
        return found.query((row, _) -> new Reference(row.getLong(1), row.getString(2))).list();
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
