package fazhi.improvement.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.improvement.round.CheckAnswerData;
import fazhi.improvement.round.CheckResult;
import fazhi.improvement.round.RoundTable;
import fazhi.ui.TestIds;
import java.util.Map;

/** What the villages found (自查发现的问题), each taken up as a problem in one click. */
final class FindingList extends Composite<Div> {

    private final Map<Long, Integer> photos;

    private final boolean takes;

    private final SerializableConsumer<Long> take;

    /**
     * @param photos how many files each answer has
     * @param takes whether the person may make problems of them
     */
    FindingList(
            RoundTable table,
            Map<Long, Integer> photos,
            boolean takes,
            SerializableConsumer<Long> take) {
        this.photos = photos;
        this.takes = takes;
        this.take = take;
        getContent().addClassName("finding-list");
        getContent().add(new H3(getTranslation("check-round.findings")));
        if (table.findings() == 0) {
            getContent().add(new Paragraph(getTranslation("check-round.no-findings")));
        }
        for (var village : table.villages()) {
            for (var item : table.items()) {
                table.answer(village.id(), item.id())
                        .filter(row -> row.data().result() == CheckResult.NO)
                        .ifPresent(
                                row ->
                                        getContent()
                                                .add(
                                                        line(
                                                                village.name(),
                                                                item.data().question(),
                                                                row)));
            }
        }
        TestIds.mark(getContent(), "check-findings");
    }

    private Component line(String village, String question, Stored<CheckAnswerData> row) {
        var who = new Span(village);
        who.addClassName("fact-label");
        var what = new Div(new Span(question), new Span(note(row.data())));
        what.addClassName("finding-words");
        var line = new Div(who, what, files(row.id()), act(row));
        line.addClassNames("card", "finding-line");
        return TestIds.mark(line, "finding-" + row.id());
    }

    private static String note(CheckAnswerData answer) {
        return answer.note() == null ? "" : answer.note();
    }

    private Component files(long answer) {
        return new Anchor(
                "ledger/check-answer/" + answer,
                getTranslation("check-round.photos", photos.getOrDefault(answer, 0)));
    }

    private Component act(Stored<CheckAnswerData> row) {
        if (row.data().problemId() != null) {
            return new Anchor(
                    "ledger/problem/" + row.data().problemId(),
                    getTranslation("check-round.taken"));
        }
        if (!takes) {
            return new Span(getTranslation("check-round.not-taken"));
        }
        var button = new Button(getTranslation("check-round.take"), _ -> take.accept(row.id()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return TestIds.mark(button, "action-take");
    }
}
