package fazhi.enforcement.remedy;

import static fazhi.enforcement.remedy.RemedyKind.LITIGATION;
import static fazhi.enforcement.remedy.RemedyKind.RECONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.report.Telling;
import fazhi.security.session.SystemIdentity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class RemedyTellingsTests {

    private static final int YEAR = 2001;

    @Autowired Ledger<RemedyData> remedies;

    @Autowired List<Telling> tellings;

    private void add(RemedyKind kind, @Nullable RemedyResult outcome, @Nullable LocalDate decided) {
        var filed = LocalDate.of(YEAR, 3, 1);
        SystemIdentity.run(
                () ->
                        remedies.add(
                                new RemedyData(
                                        kind, filed, "不服处罚决定", null, null, null, outcome, decided,
                                        null, null, null)));
    }

    private void decided(RemedyKind kind, RemedyResult outcome) {
        add(kind, outcome, LocalDate.of(YEAR, 4, 20));
    }

    private String told(String id) {
        return tellings.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> SystemIdentity.run(() -> each.tell(Period.year(YEAR))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsToldOfNothing() {
        assertThat(told("reconsideration.outcomes")).isEmpty();
    }

    @Test
    void outcomesAddUpToTheDecidedAndTheOpenOnesAreSaid() {
        decided(RECONSIDERATION, RemedyResult.UPHELD);
        decided(RECONSIDERATION, RemedyResult.UPHELD);
        decided(RECONSIDERATION, RemedyResult.REVOKED);
        add(RECONSIDERATION, null, null);
        decided(LITIGATION, RemedyResult.WITHDRAWN);
        assertThat(told("reconsideration.outcomes")).isEqualTo("，审结3宗，其中未改变原行政行为2宗、撤销1宗，尚未审结1宗");
        assertThat(told("litigation.outcomes")).isEqualTo("，审结1宗，处理结果为原告撤诉");
    }

    /** Decided after the period's last day is open on it. */
    @Test
    void whatWasDecidedInTheNextYearIsOpen() {
        add(RECONSIDERATION, RemedyResult.UPHELD, LocalDate.of(YEAR + 1, 1, 5));
        assertThat(told("reconsideration.outcomes")).isEqualTo("，尚未审结");
    }

    @Test
    void severalOfOneOutcomeAreSaidOnce() {
        decided(RECONSIDERATION, RemedyResult.UPHELD);
        decided(RECONSIDERATION, RemedyResult.UPHELD);
        assertThat(told("reconsideration.outcomes")).isEqualTo("，审结2宗，均未改变原行政行为");
    }
}
