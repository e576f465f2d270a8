package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.mark.Advices;
import fazhi.ledger.mark.RowMarks;
import fazhi.ledger.name.References;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.ledger.form.LedgerForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is worth a second look in a case is said everywhere and keeps nobody from saving. */
class CaseAdviceTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired Advices advices;

    @Autowired RowMarks marks;

    @Autowired References references;

    @Autowired AttentionSources attention;

    private static final LocalDate COVERED = LocalDate.of(2022, 9, 1);

    /** Before anybody of the demo held a certificate. */
    private static final LocalDate BEFORE = LocalDate.of(2021, 3, 1);

    private long staff(String name) {
        return references.source("staff").find(name, 1).getFirst().id();
    }

    private Map<String, Object> values(LocalDate filed) {
        var values = new HashMap<String, Object>();
        values.put("cause", "MINING");
        values.put("party", "Quarry of the advice");
        values.put("filedOn", filed);
        values.put("officer", staff("执法员甲"));
        values.put("secondOfficer", staff("执法员乙"));
        return values;
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> Ledger<D> cases() {
        return (Ledger<D>) ledgers.get("penalty");
    }

    private List<String> found(Map<String, Object> values) {
        var format = cases().format();
        return advices.looking(format).apply(format.make(values)).stream()
                .map(Complaint::key)
                .distinct()
                .toList();
    }

    @Test
    void twoCertifiedOfficersAreWell() {
        assertThat(found(values(COVERED))).isEmpty();
    }

    @Test
    void aCertificateThatDoesNotHoldOnTheDayIsSaid() {
        assertThat(found(values(BEFORE))).containsExactly("penalty.uncertified");
    }

    @Test
    void oneOfficerAloneIsSaidButNotOnTheSpot() {
        var alone = values(COVERED);
        alone.remove("secondOfficer");
        assertThat(found(alone)).containsExactly("penalty.alone");
        alone.put("procedureKind", fazhi.enforcement.penalty.Procedure.SIMPLE);
        assertThat(found(alone)).isEmpty();
    }

    @Test
    void aClosedCaseWithoutStageIsSavedAndSaid() {
        var closed = values(COVERED);
        closed.put("closedOn", LocalDate.of(2022, 10, 1));
        assertThat(found(closed)).containsExactly("penalty.closed-without-stage");
        var ledger = cases();
        long id = ledger.add(ledger.format().make(closed));
        assertThat(marks.of(ledger.format(), List.of(ledger.get(id)), Period.year(2022)))
                .containsEntry(id, "penalty.closed-without-stage");
    }

    @Test
    void itStandsInTheListOfWhatNeedsAttention() {
        var day = LocalDate.of(2021, 12, 1);
        var before = uncertified(day);
        cases().add(cases().format().make(values(BEFORE)));
        assertThat(uncertified(day)).isEqualTo(before + 1);
        var alone = values(COVERED);
        alone.remove("secondOfficer");
        alone.put("closedOn", null);
        cases().add(cases().format().make(alone));
        assertThat(attention.of("enforcement", day))
                .anyMatch(each -> each.sentence().contains("只登记了一名执法人员"));
    }

    private long uncertified(LocalDate day) {
        return attention.of("enforcement", day).stream()
                .filter(each -> each.sentence().contains("没有有效执法证"))
                .mapToLong(Attention::rows)
                .sum();
    }

    @Test
    @SuppressWarnings("unchecked")
    void itIsSaidAtTheFieldAndAtSaving() {
        open("ledger/penalty?period=2022");
        LocatorJ._click(marked(Button.class, "action-add"));
        LocatorJ._get(LedgerForm.class).read(cases().format().make(values(BEFORE)));
        assertThat(marked(Component.class, "field-penalty.officer"))
                .isInstanceOfSatisfying(
                        HasHelper.class,
                        field -> assertThat(field.getHelperText()).contains("有效执法证"));
        LocatorJ._click(marked(Button.class, "action-save"));
        assertThat(LocatorJ._find(EditorDialog.class)).as("saved").isEmpty();
        assertThat(NotificationsKt.getNotifications())
                .anyMatch(each -> each.getElement().getTextRecursively().contains("有效执法证"));
    }
}
