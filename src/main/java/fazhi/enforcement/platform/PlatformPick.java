package fazhi.enforcement.platform;

import fazhi.ledger.pick.RowPick;
import fazhi.ledger.query.Condition;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Picks cases by whether the other side has them too (平台核对): by the platform's number, else by the
 * number of the decision. It works on either ledger.
 */
@Component
class PlatformPick implements RowPick {

    static final String NAME = "platform";

    /** The other side has it. */
    static final Condition ENTERED = new Condition.Picked(NAME, "ENTERED");

    /** The other side has it not. */
    static final Condition MISSING = new Condition.Picked(NAME, "MISSING");

    private static final Set<String> VALUES = Set.of("ENTERED", "MISSING");

    private final ObjectProvider<EntityManagerFactory> entities;

    PlatformPick(ObjectProvider<EntityManagerFactory> entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean knows(String value) {
        return VALUES.contains(value);
    }

    @Override
    public Predicate holds(Rows rows, String value) {
        var builder = rows.builder();
        boolean ours = rows.ledger().equals("penalty");
        var others = rows.statement().subquery(Integer.class);
        var other = others.from(entity(ours ? "PlatformCase" : "PenaltyCase"));
        others.select(builder.literal(1))
                .where(
                        builder.isNull(other.get("removedAt")),
                        builder.or(
                                same(rows, other, "platformNumber"),
                                same(rows, other, "decisionNumber")));
        var both = builder.exists(others);
        return value.equals("ENTERED") ? both : builder.not(both);
    }

    private EntityType<?> entity(String name) {
        return entities.getObject().getMetamodel().entity(name);
    }

    private static Predicate same(Rows rows, Path<?> other, String column) {
        return rows.builder().equal(other.get("data").get(column), rows.cell(column));
    }
}
