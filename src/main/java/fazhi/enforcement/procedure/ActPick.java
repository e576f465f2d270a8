package fazhi.enforcement.procedure;

import fazhi.ledger.pick.RowPick;
import fazhi.ledger.query.Condition;
import jakarta.persistence.criteria.Predicate;
import org.springframework.stereotype.Component;

/** Picks cases by the acts of procedure registered of them (按程序登记筛选). */
@Component
public class ActPick implements RowPick {

    private static final String NAME = "act";

    /** Made public. */
    public static final Condition PUBLISHED =
            new Condition.Picked(NAME, CaseActKind.PUBLISHED.name());

    /** Its file is in the archive: it has a number there, or the act of archiving is registered. */
    public static final Condition ON_FILE = new Condition.Picked(NAME, "ON_FILE");

    ActPick() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean knows(String value) {
        return value.equals(PUBLISHED.expression()) || value.equals(ON_FILE.expression());
    }

    @Override
    public Predicate holds(Rows rows, String value) {
        return value.equals(ON_FILE.expression())
                ? rows.builder()
                        .or(
                                rows.builder().isNotNull(rows.cell("archiveNumber")),
                                registered(rows, CaseActKind.ARCHIVED))
                : registered(rows, CaseActKind.valueOf(value));
    }

    private static Predicate registered(Rows rows, CaseActKind kind) {
        var builder = rows.builder();
        var acts = rows.statement().subquery(Integer.class);
        var act = acts.from(CaseAct.class);
        acts.select(builder.literal(1))
                .where(
                        builder.isNull(act.get("removedAt")),
                        builder.equal(act.get("data").get("caseId"), rows.id()),
                        builder.equal(act.get("data").get("kind"), kind));
        return builder.exists(acts);
    }
}
