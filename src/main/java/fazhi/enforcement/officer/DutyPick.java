package fazhi.enforcement.officer;

import fazhi.common.Refusal;
import fazhi.ledger.pick.RowPick;
import fazhi.ledger.query.Condition;
import jakarta.persistence.criteria.Predicate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Picks the trainings of officers who were on duty on a day (按当日在岗人员筛选). */
@Component
class DutyPick implements RowPick {

    private static final String NAME = "duty";

    DutyPick() {}

    static Condition on(LocalDate day) {
        return new Condition.Picked(NAME, day.toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean knows(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException _) {
            return false;
        }
    }

    @Override
    public Predicate holds(Rows rows, String value) {
        if (!rows.ledger().equals(OfficerLedgers.TRAINING.id())) {
            throw new Refusal("ledger.filter-unknown", NAME);
        }
        var builder = rows.builder();
        var day = LocalDate.parse(value);
        var officers = rows.statement().subquery(Integer.class);
        var officer = officers.from(Officer.class);
        var from = officer.get("data").<LocalDate>get("onDutyFrom");
        var left = officer.get("data").<LocalDate>get("leftOn");
        officers.select(builder.literal(1))
                .where(
                        builder.isNull(officer.get("removedAt")),
                        builder.equal(officer.get("id"), rows.cell("officerId")),
                        builder.or(builder.isNull(from), builder.lessThanOrEqualTo(from, day)),
                        builder.or(builder.isNull(left), builder.greaterThan(left, day)));
        return builder.exists(officers);
    }
}
