package fazhi.enforcement.matter;

import fazhi.common.RememberedByKey;
import fazhi.common.Scope;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.RowChanged;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which published matters penalty cases made use of (权责事项使用情况): a case uses the matters of its
 * cause that were held on the day of its filing.
 */
@Component
class MatterUse {

    private final Ledger<MatterData> matters;

    private final Ledger<PenaltyCaseData> penalties;

    private final LedgerAccess access;

    private final RememberedByKey<Scope, List<MatterData>> usable =
            new RememberedByKey<>(_ -> read());

    MatterUse(Ledger<MatterData> matters, Ledger<PenaltyCaseData> penalties, LedgerAccess access) {
        this.matters = matters;
        this.penalties = penalties;
        this.access = access;
    }

    /** Cases of one cause filed on one day (同日同案由立案数). */
    record Filed(String cause, LocalDate day, long cases) {

        boolean uses(MatterData matter) {
            return cause.equals(matter.cause()) && matter.holdsOn(day);
        }
    }

    /**
     * The matters under which cases can be filed, in the order of their names; read again once one
     * changes.
     */
    List<MatterData> usable() {
        var id = matters.format().id();
        access.require(id, Right.SEE);
        return usable.get(access.scope(id));
    }

    @EventListener
    void changed(RowChanged event) {
        if (event.ref().ledger().equals(matters.format().id())) {
            usable.forget();
        }
    }

    private List<MatterData> read() {
        return matters
                .list(
                        LedgerQuery.of(Condition.isNot("kind", MatterKind.DUTY))
                                .sorted("name", true),
                        0,
                        Ledger.PAGE_LIMIT)
                .stream()
                .map(each -> each.data())
                .toList();
    }

    /** Of all days: whoever asks on one page reads them once. */
    List<Filed> filed() {
        return penalties
                .group(
                        List.of(Grouping.value("cause"), Grouping.value("filedOn")),
                        List.of(),
                        List.of())
                .stream()
                .map(
                        group ->
                                new Filed(
                                        group.keys().get(0),
                                        LocalDate.parse(group.keys().get(1)),
                                        group.rows()))
                .toList();
    }

    /** The cases of these causes, from the first of these days to the last. */
    String route(List<Filed> filed) {
        var days = filed.stream().map(Filed::day).sorted().toList();
        var causes = filed.stream().map(Filed::cause).distinct().toList();
        return route(causes, days.getFirst(), days.getLast());
    }

    String route(List<String> causes, LocalDate from, LocalDate to) {
        return penalties
                .format()
                .route(
                        List.of(
                                new Condition.OneOf("cause", causes),
                                Condition.between("filedOn", from, to)));
    }
}
