package fazhi.improvement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.ViewTest;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.PointData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.past.PastOriginals;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An earlier report is read, shown beside its words, and kept only once it is confirmed. */
class PastReportViewTests extends ViewTest {

    private static final String REPORT =
            """
            乙镇2019年度法治政府建设情况的报告
            一、主要做法
            （一）规范执法。全年立案3宗。
            二、存在的不足
            1.证件到期未换。两名执法人员的证件到期。主要原因是组织考试不及时。
            2.宣传不够深入。宣传工作存在差距。一是形式单一；二是覆盖不全。主要原因是人手不足。
            三、下一步打算
            1.组织换证。一是6月底前统计到期证件；二是统一组织考试，合格率达到90%以上。责任单位：综合行政执法办公室。
            乙镇人民政府
            2020年1月9日
            """;

    @Autowired private Ledger<ProblemData> problems;

    @Autowired private Ledger<MeasureData> measures;

    @Autowired private Ledger<PointData> points;

    @Autowired private PastOriginals originals;

    @Test
    void nothingIsKeptBeforeItIsConfirmed() {
        open("improvement/past-report");
        marked(TextArea.class, "check-paste").setValue(REPORT);
        _click(marked(Button.class, "action-check"));
        assertThat(marked(Div.class, "original-text").getElement().getTextRecursively())
                .contains("证件到期未换");
        assertThat(found()).isZero();
        _click(marked(Button.class, "action-register"));
        assertThat(found()).isEqualTo(1);
        assertThat(
                        asPortal(
                                () ->
                                        measures.totals(
                                                        LedgerQuery.of(
                                                                Condition.is("theme", "组织换证")))
                                                .rows()))
                .isEqualTo(2);
        var planned =
                asPortal(() -> measures.list(LedgerQuery.of(Condition.is("theme", "组织换证")), 0, 9));
        assertThat(planned).extracting(row -> row.data().responsible()).containsOnly("综合行政执法办公室");
        assertThat(planned)
                .extracting(row -> row.data().dueOn())
                .containsExactlyInAnyOrder(LocalDate.of(2020, 6, 30), null);
        assertThat(planned)
                .extracting(row -> row.data().target())
                .containsExactlyInAnyOrder(null, "合格率达到90%以上");
        assertThat(planned).allMatch(row -> row.data().setOn().equals(LocalDate.of(2019, 12, 31)));
        assertThat(asPortal(() -> originals.of(2019))).isPresent();
        var spread =
                asPortal(
                        () ->
                                problems.list(LedgerQuery.of(Condition.is("name", "宣传不够深入")), 0, 1)
                                        .getFirst());
        assertThat(spread.data().detail()).contains("差距").doesNotContain("形式单一");
        var own = LedgerQuery.of(Condition.is("problemId", spread.id())).sorted("ordinal", true);
        assertThat(asPortal(() -> points.list(own, 0, 9)))
                .extracting(row -> row.data().wording())
                .containsExactly("形式单一", "覆盖不全。");
    }

    private long found() {
        return asPortal(
                () -> problems.totals(LedgerQuery.of(Condition.is("name", "证件到期未换"))).rows());
    }
}
