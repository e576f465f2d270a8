package fazhi.improvement.ui.round;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.round.CheckResult;
import fazhi.improvement.round.RoundService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A round begun, answered for a village, its finding taken up, and the table printed. */
class RoundViewTests extends ViewTest {

    @Autowired private RoundService rounds;

    @Autowired private RoundPrint print;

    @Autowired private Ledger<ProblemData> problems;

    @Test
    @SuppressWarnings("unchecked")
    void roundIsBegunAnsweredAndTakenUp() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open("improvement/rounds");
        _click(marked(Button.class, "action-begin"));
        marked(TextField.class, "field-round-draft.name").setValue("一季度自查");
        marked(DatePicker.class, "field-round-draft.due").setValue(LocalDate.of(2023, 3, 20));
        marked(TextArea.class, "field-round-draft.items").setValue("公开栏按月更新\n设有法律服务点");
        _click(marked(Button.class, "action-save"));

        var table = rounds.table(rounds.rounds().getFirst().id());
        assertThat(words("round-summary")).contains("已填完 0/23 个村");
        var village = table.villages().getFirst();
        open(RoundNavigation.sheet(table.round().id(), village.id()));
        marked(RadioButtonGroup.class, "field-check-answer.result.1").setValue(CheckResult.NO);
        marked(RadioButtonGroup.class, "field-check-answer.result.2").setValue(CheckResult.YES);
        var note = marked(TextArea.class, "field-check-answer.note.1");
        note.setValue("停".repeat(2001));
        _click(marked(Button.class, "action-save"));
        assertThat(note.getErrorMessage()).contains("最多 2,000 个字");
        note.clear();
        _click(marked(Button.class, "action-save"));
        assertThat(note.isInvalid()).as("a finding says what was found").isTrue();
        note.setValue("停在去年十月");
        _click(marked(Button.class, "action-save"));
        assertThat(_find(Div.class, search -> search.withClasses("evidence"))).isEmpty();
        _find(Details.class).forEach(each -> each.setOpened(true));
        assertThat(_find(Div.class, search -> search.withClasses("evidence"))).hasSize(2);

        open(RoundNavigation.round(table.round().id()));
        assertThat(words("round-summary")).contains("已填完 1/23 个村", "未转入问题台账 1 项");
        _click(marked(Button.class, "action-take"));
        assertThat(words("round-summary")).contains("未转入问题台账 0 项");
        assertThat(
                        problems.totals(LedgerQuery.of(new Condition.Contains("name", "公开栏按月更新")))
                                .rows())
                .isEqualTo(1);
        assertThat(_get(Anchor.class, search -> search.withText("已转入问题台账")).getHref())
                .startsWith("ledger/problem/");

        var page = print.round(String.valueOf(table.round().id()), "").getBody();
        assertThat(page).contains("一季度自查", "×", "√", village.name(), "size:A4 landscape");
        var english = print.round(String.valueOf(table.round().id()), "en").getBody();
        assertThat(english).contains("villages have answered everything");
    }

    @Test
    void noteWithoutAResultIsMarkedAndNothingIsLost() {
        long round = rounds.begin("二季度自查", LocalDate.of(2023, 6, 20), List.of("某项"));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(RoundNavigation.sheet(round, rounds.table(round).villages().getFirst().id()));
        assertThat(_find(Component.class, search -> search.withPredicate(RoundViewTests::guards)))
                .as("what is typed is guarded")
                .hasSize(1);
        marked(TextArea.class, "field-check-answer.note.1").setValue("停在去年十月");
        _click(marked(Button.class, "action-save"));
        var result = marked(RadioButtonGroup.class, "field-check-answer.result.1");
        assertThat(result.getErrorMessage()).isEqualTo("写了情况说明的项目，请先选择结果。");
        assertThat(rounds.table(round).answers()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        long round = rounds.begin("二季度自查", LocalDate.of(2023, 6, 20), List.of("某项", "另一项"));
        var table = rounds.table(round);
        var village = table.villages().getFirst().id();
        var item = table.items().getFirst().id();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(RoundNavigation.sheet(round, village));
        rounds.answer(
                round,
                village,
                List.of(new RoundService.Said(item, null, CheckResult.NO, "停在去年十月")));
        marked(RadioButtonGroup.class, "field-check-answer.result.1").setValue(CheckResult.YES);
        marked(TextArea.class, "field-check-answer.note.1").setValue("已更新");
        _click(marked(Button.class, "action-save"));
        assertThat(rounds.table(round).answer(village, item).orElseThrow().data().note())
                .isEqualTo("停在去年十月");
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        assertThat(marked(TextArea.class, "field-check-answer.note.1").getValue())
                .as("nothing typed is lost")
                .isEqualTo("已更新");
        _click(marked(Button.class, "action-save"));
        assertThat(rounds.table(round).answer(village, item).orElseThrow().data().note())
                .as("saved knowingly")
                .isEqualTo("已更新");
    }

    private static boolean guards(Component component) {
        return !component.getElement().isTextNode()
                && component.getElement().getTag().equals("fazhi-typing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc/1", "1/abc", "999999/1", "1/99999999999999999999"})
    void wrongAddressIsSaidSo(String address) {
        open("improvement/rounds/" + address);
        assertThat(_find(Div.class, search -> search.withClasses("check-sheet"))).isEmpty();
        assertThat(_get(H2.class).getText())
                .isEqualTo(_get(H2.class).getTranslation("error.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lianluo", "guancha"})
    void whoExportsNothingPrintsNothing(String login) {
        long round = rounds.begin("二季度自查", LocalDate.of(2023, 6, 20), List.of("某项"));
        open(RoundNavigation.round(round));
        assertThat(marked(Anchor.class, "action-print").getHref())
                .matches("print/round/" + round + "\\?lang=(zh|en)");
        signIn(login);
        open(RoundNavigation.round(round));
        assertThat(prints()).isFalse();
        assertThat(print.round(String.valueOf(round), "").getStatusCode().value()).isEqualTo(403);
    }

    private static String words(String id) {
        return marked(Paragraph.class, id).getText();
    }

    @Test
    void roundThatIsNotThereIsSaidSo() {
        long round = rounds.begin("二季度自查", LocalDate.of(2023, 6, 20), List.of("某项"));
        assertThat(print.round(String.valueOf(round + 1000), "").getStatusCode().value())
                .isEqualTo(404);
    }
}
