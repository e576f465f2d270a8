package fazhi.enforcement;

import fazhi.common.Period;
import fazhi.common.RememberedByKey;
import fazhi.common.Scope;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.RowChanged;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many of the year's cases somebody handled whose certificate did not hold on the day
 * (承办人无证案件), in the list of what needs attention; the list of cases marks the same. Which they are
 * no condition can tell, so they are counted once and again after a change.
 */
@Component
@Order(215)
class UncertifiedCases implements AttentionSource {

    private static final Set<String> READ = Set.of("penalty", "officer", "certificate");

    private final Ledger<PenaltyCaseData> cases;

    private final UncertifiedOfficers advice;

    private final LedgerAccess access;

    private final Texts texts;

    private final RememberedByKey<Counted, Integer> counted =
            new RememberedByKey<>(asked -> count(asked.year()));

    /** A year's cases as those see them who see the same part of the town. */
    private record Counted(int year, Scope scope) {}

    UncertifiedCases(
            Ledger<PenaltyCaseData> cases,
            UncertifiedOfficers advice,
            LedgerAccess access,
            Texts texts) {
        this.cases = cases;
        this.advice = advice;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String module() {
        return cases.format().module();
    }

    @Override
    public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
        if (!READ.stream().allMatch(each -> access.may(each, Right.SEE))) {
            return List::of;
        }
        int year = day.getYear();
        int rows = counted.get(new Counted(year, access.scope(cases.format().id())));
        return () -> rows == 0 ? List.of() : List.of(line(year, rows));
    }

    private Attention line(int year, int rows) {
        return new Attention(
                texts.get("attention.penalty.uncertified", rows, String.valueOf(year)),
                rows,
                cases.format().route(of(year)),
                Attention.Weight.LEGAL);
    }

    private static List<Condition> of(int year) {
        var period = Period.year(year);
        return List.of(
                Condition.between("filedOn", period.from(), period.to()),
                new Condition.Filled("officer"));
    }

    private int count(int year) {
        var marked = new AtomicInteger();
        var looking = advice.looking();
        cases.scan(
                LedgerQuery.of(of(year)),
                page ->
                        page.stream()
                                .filter(row -> !looking.apply(row.data()).isEmpty())
                                .forEach(_ -> marked.incrementAndGet()));
        return marked.get();
    }

    @EventListener
    void changed(RowChanged event) {
        if (READ.contains(event.ref().ledger())) {
            counted.forget();
        }
    }
}
