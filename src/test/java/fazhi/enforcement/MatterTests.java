package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.enforcement.matter.MatterData;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.Matrix;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMarks;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Published matters: used, never used, and cases no matter covered that day (执法无据). */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class MatterTests {

    private static final Period YEAR = Period.year(2022);

    private static final LocalDate TAKEN_BACK = LocalDate.of(2021, 8, 2);

    @Autowired private Ledger<MatterData> matters;

    @Autowired private Ledger<PenaltyCaseData> penalties;

    @Autowired private FigureCatalogue figures;

    @Autowired private List<Overview> overviews;

    @Autowired private RowMarks marks;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.OFFICER);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aMatterTakenBackLeavesItsCasesWithoutBasis() {
        var logging = named("对无证砍伐林木行为的处罚");
        var felled = penalties.list(LedgerQuery.of(Condition.is("cause", "LOGGING")), 0, 1);
        var covered = without(matrix());
        assertThat(marks.of(penalties.format(), felled, YEAR)).isEmpty();
        matters.change(logging.with(until(logging.data(), TAKEN_BACK)));
        assertThat(without(matrix())).isGreaterThan(covered);
        assertThat(marks.of(penalties.format(), felled, YEAR))
                .containsValue("penalty.without-matter");
    }

    @Test
    void aMatterNotHeldInAYearIsNeitherUsedNorUnused() {
        var burning = matrix().rows().indexOf("对露天焚烧秸秆行为的处罚");
        assertThat(matrix().cells().get(burning)).noneMatch(cell -> cell.value() == null);
        var held = named("对露天焚烧秸秆行为的处罚");
        matters.change(held.with(until(held.data(), LocalDate.of(2021, 12, 31))));
        assertThat(matrix().cells().get(burning).getLast().value()).isNull();
    }

    @Test
    void whatIsNeverUsedLowersTheRate() {
        var before = figures.of(List.of("matter.used-rate"), YEAR).getFirst().value();
        var unused = named("对乡村建设规划许可的监督检查");
        matters.remove(unused.id());
        assertThat(figures.of(List.of("matter.used-rate"), YEAR).getFirst().value())
                .isGreaterThan(before);
    }

    private Stored<MatterData> named(String name) {
        return matters.list(LedgerQuery.of(Condition.is("name", name)), 0, 1).getFirst();
    }

    private static MatterData until(MatterData data, LocalDate day) {
        return new MatterData(
                data.name(),
                data.kind(),
                data.cause(),
                data.basis(),
                data.postTitle(),
                data.heldFrom(),
                day,
                data.remark(),
                data.invented());
    }

    private Matrix matrix() {
        return overviews.stream()
                .filter(each -> each.module().equals("enforcement"))
                .flatMap(each -> each.matrices(YEAR).stream())
                .filter(each -> each.id().equals("matter.by-year"))
                .findFirst()
                .orElseThrow();
    }

    private static long without(Matrix matrix) {
        return matrix.cells().getLast().stream()
                .map(Matrix.Cell::value)
                .filter(Objects::nonNull)
                .mapToLong(value -> value.longValue())
                .sum();
    }
}
