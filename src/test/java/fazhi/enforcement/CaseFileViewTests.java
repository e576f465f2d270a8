package fazhi.enforcement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.common.Staged;
import fazhi.deadline.due.DueRow;
import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.Procedure;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.form.NumberField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case's page: its steps, its next act, its gates; the radar and the health of all cases. */
class CaseFileViewTests extends ViewTest {

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    /** A case of this test's own, filed and no more. */
    private long openCase() {
        return asPortal(
                () ->
                        penalties.add(
                                penalties
                                        .format()
                                        .make(
                                                Map.of(
                                                        "cause",
                                                        "MINING",
                                                        "party",
                                                        "某经营部" + UUID.randomUUID(),
                                                        "filedOn",
                                                        LocalDate.of(2023, 1, 10)))));
    }

    private PenaltyCaseData data(long id) {
        return asPortal(() -> penalties.get(id).data());
    }

    @Test
    void theNoticeComesBeforeTheDecisionAlsoWhereOutcomesOnlyAreRegistered() {
        var id = openCase();
        open("ledger/penalty/" + id);
        var next = marked(Button.class, "action-next");
        assertThat(next.getText()).isEqualTo("登记告知");
        _click(next);
        assertThat(_find(DatePicker.class)).hasSize(1);
        marked(DatePicker.class, "field-case-act.doneOn").setValue(LocalDate.of(2023, 2, 1));
        _click(marked(Button.class, "action-save"));
        assertThat(marked(Button.class, "action-next").getText()).isEqualTo("登记法制审核");
        assertThat(data(id).stage()).isEqualTo(CaseStage.NOTIFIED);
    }

    /** The simple procedure needs no notice of its own. */
    @Test
    void theNextActAsksForItsDayAndMovesTheCaseOn() {
        var id = openCase();
        asPortal(
                () -> {
                    var row = penalties.get(id);
                    var format = penalties.format();
                    var simple = format.column("procedureKind");
                    penalties.change(row.with(format.with(row.data(), simple, Procedure.SIMPLE)));
                    return true;
                });
        open("ledger/penalty/" + id);
        assertThat(_find(marked(Div.class, "course"), ListItem.class))
                .extracting(CaseFileViewTests::text)
                .startsWith("[立案, 2023-01-10]");
        var next = marked(Button.class, "action-next");
        assertThat(next.getText()).isEqualTo("登记决定");
        _click(next);
        assertThat(_find(DatePicker.class)).hasSize(1);
        marked(DatePicker.class, "field-penalty.decidedOn").setValue(LocalDate.of(2023, 2, 28));
        marked(TextField.class, "field-penalty.decisionNumber").setValue("雷高罚〔2023〕1号");
        _click(marked(Button.class, "action-save"));
        assertThat(data(id).decidedOn()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(data(id).stage()).hasToString("DECIDED");
        assertThat(marked(Button.class, "action-next").getText()).isEqualTo("登记送达");
    }

    @Test
    void aGateSaysWhatIsWrongAndAsksForTheReason() {
        var id = openCase();
        register(id, CaseActKind.NOTICE, "2023-02-01", "100");
        register(id, CaseActKind.LEGAL_REVIEW, "2023-02-06", null);
        open("ledger/penalty/" + id);
        var next = marked(Button.class, "action-next");
        assertThat(next.getText()).isEqualTo("登记决定");
        _click(next);
        marked(DatePicker.class, "field-penalty.decidedOn").setValue(LocalDate.of(2023, 2, 28));
        marked(NumberField.class, "field-penalty.fine").setValue("4000");
        _click(marked(Button.class, "action-save"));
        assertThat(data(id).decidedOn()).isNull();
        assertThat(_get(Div.class, spec -> spec.withClasses("editor-message")).getText())
                .contains("罚款高于告知的金额");
        marked(TextArea.class, "field-reason").setValue("已重新告知，文书待补登");
        _click(marked(Button.class, "action-save"));
        assertThat(data(id).decidedOn()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    private void register(long id, CaseActKind kind, String day, String amount) {
        asPortal(
                () ->
                        acts.add(
                                new CaseActData(
                                        id,
                                        kind,
                                        LocalDate.parse(day),
                                        null,
                                        amount == null ? null : new BigDecimal(amount),
                                        null,
                                        null,
                                        null,
                                        null,
                                        true)));
    }

    @Test
    void theHealthOfAllCasesLeadsToEach() {
        open("enforcement/health?period=2022");
        marked(Checkbox.class, "field-full-procedure").setValue(true);
        assertThat(_find(ListItem.class))
                .anySatisfy(item -> assertThat(text(item)).contains("行政处罚法"));
        marked(Checkbox.class, "field-full-procedure").setValue(false);
    }

    private static String text(Component component) {
        return _find(component, Span.class).stream().map(Span::getText).toList().toString();
    }

    @Test
    void theRadarOpensOnTheTermsOfLawAndHoldsTheOpenCaseOf2022WithOneDayLeft() {
        open("deadlines");
        assertThat(_get(com.vaadin.flow.component.tabs.Tabs.class).getSelectedTab().getLabel())
                .startsWith("已过法定期限");
        open("deadlines?near=WEEK");
        @SuppressWarnings("unchecked")
        var radar = (Grid<DueRow>) marked(Grid.class, "radar");
        assertThat(GridKt._findAll(radar))
                .anySatisfy(
                        row -> {
                            assertThat(row.subject()).startsWith("雷高立〔2022〕12号");
                            assertThat(row.due()).isEqualTo(LocalDate.of(2023, 3, 2));
                        });
        open("deadlines?near=ALL");
        assertThat(_find(Tab.class))
                .extracting(Tab::getLabel)
                .anyMatch(each -> each.startsWith("逾期"));
    }

    @Test
    void theRadarShowsATabOfEachNearness() {
        open("deadlines?near=WEEK");
        assertThat(_find(Tab.class))
                .extracting(Tab::getLabel)
                .anyMatch(each -> each.startsWith("七天内"));
        assertThat(_get(com.vaadin.flow.component.tabs.Tabs.class).getSelectedTab().getLabel())
                .startsWith("七天内");
        open("deadlines?near=OVERDUE&rule=penalty.serve&day=2022-05-01");
        assertThat(marked(DatePicker.class, "field-radar.day").getValue())
                .isEqualTo(LocalDate.of(2022, 5, 1));
    }

    @Test
    void theWaysLeadToThePartsThereAreAndTheCourseLeads() {
        open("ledger/penalty/" + openCase());
        var ways = _get(Nav.class, spec -> spec.withClasses("matter-ways"));
        var parts =
                _find(Section.class, spec -> spec.withClasses("matter-part")).stream()
                        .map(part -> part.getElement().getAttribute("aria-label"))
                        .toList();
        assertThat(_find(ways, Button.class)).extracting(Button::getText).isEqualTo(parts);
        assertThat(parts).startsWith("当事人与事项").contains("文书与证据").endsWith("经过");
        assertThat(marked(Button.class, "action-edit").getThemeNames()).doesNotContain("primary");
        assertThat(marked(Button.class, "action-next").getThemeNames()).contains("primary");
    }

    @Test
    void aStageIsAWordAndAShapeInListAndPage() {
        open("ledger/penalty/" + decidedCase());
        assertThat(_find(Span.class, spec -> spec.withClasses("stage-chip")))
                .isNotEmpty()
                .allSatisfy(chip -> assertThat(chip.getText()).isNotBlank());
        for (var tone : Staged.Tone.values()) {
            assertThat(styles()).contains("." + tone.look().split(" ")[1] + "{");
        }
    }

    private long decidedCase() {
        return asPortal(
                () ->
                        penalties
                                .list(LedgerQuery.of(new Condition.Filled("decidedOn")), 0, 1)
                                .getFirst()
                                .id());
    }

    private static String styles() {
        try (var styles =
                CaseFileViewTests.class.getResourceAsStream("/META-INF/resources/styles.css")) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8).replace(" ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anObserverSeesNoHealthAndNoAct() {
        signIn("guancha");
        open("ledger/penalty/" + openCase());
        assertThat(_find(Button.class, spec -> spec.withText("登记决定"))).isEmpty();
    }
}
