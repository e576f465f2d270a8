package fazhi.improvement.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.common.Stored;
import fazhi.improvement.round.CheckAnswerData;
import fazhi.improvement.round.CheckItemData;
import fazhi.improvement.round.CheckResult;
import fazhi.improvement.round.RoundService;
import fazhi.ui.Limit;
import fazhi.ui.TestIds;
import java.util.Optional;

/** One item of a village's sheet (自查表一项). */
final class SheetLine extends Composite<Div> {

    private static final int NOTE = 2000;

    private final long item;

    private final RadioButtonGroup<CheckResult> result = new RadioButtonGroup<>();

    private final TextArea note;

    /**
     * @param photos how many files the answer has
     */
    SheetLine(
            Stored<CheckItemData> item,
            Optional<Stored<CheckAnswerData>> answer,
            int photos,
            RoundKit kit) {
        this.item = item.id();
        var types = kit.types();
        note = Limit.of(new TextArea(kit.texts().get("check-answer.note")), NOTE);
        note.setReadOnly(!types);
        result.setLabel(
                kit.texts()
                        .get(
                                "check-round.question",
                                item.data().ordinal(),
                                item.data().question()));
        result.setItems(CheckResult.values());
        result.setItemLabelGenerator(each -> RoundWords.result(each, kit.texts()));
        result.setReadOnly(!types);
        answer.map(Stored::data)
                .ifPresent(
                        data -> {
                            result.setValue(data.result());
                            note.setValue(data.note() == null ? "" : data.note());
                        });
        TestIds.mark(result, "field-check-answer.result." + item.data().ordinal());
        TestIds.mark(note, "field-check-answer.note." + item.data().ordinal());
        var basis = new Span(RoundWords.basis(item.data()));
        basis.addClassName("basis");
        getContent().addClassNames("card", "check-line");
        getContent().add(result, basis, note);
        getContent()
                .add(answer.map(row -> photos(row.id(), photos, kit)).orElseGet(() -> later(kit)));
    }

    /** Looked up when somebody wants to see them. */
    private Component photos(long answer, int count, RoundKit kit) {
        var photos = new Details(kit.texts().get("check-round.photos", count));
        photos.addOpenedChangeListener(
                event -> {
                    if (event.isOpened() && photos.getContent().findAny().isEmpty()) {
                        kit.photos(answer).ifPresent(photos::add);
                    }
                });
        return TestIds.mark(photos, "check-photos");
    }

    private static Component later(RoundKit kit) {
        var later = new Span(kit.texts().get("check-round.photos-later"));
        later.addClassName("hint");
        return later;
    }

    RoundService.Said said() {
        return new RoundService.Said(item, result.getValue(), note.getValue());
    }

    /** Shows where a finding says nothing, and where a note stands without a result. */
    boolean judge() {
        var blank = note.getValue().isBlank();
        var unexplained = result.getValue() == CheckResult.NO && blank;
        var unchosen = result.getValue() == null && !blank;
        var tooLong = Limit.problem(note);
        note.setInvalid(unexplained || tooLong.isPresent());
        note.setErrorMessage(
                tooLong.orElseGet(() -> getTranslation("check-answer.finding-without-note")));
        result.setInvalid(unchosen);
        result.setErrorMessage(getTranslation("check-answer.note-without-result"));
        return !note.isInvalid() && !unchosen;
    }
}
