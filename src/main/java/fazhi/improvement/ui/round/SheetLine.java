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
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import java.util.Optional;

/** One item of a village's sheet (自查表一项). */
final class SheetLine extends Composite<Div> {

    private static final int NOTE = 2000;

    private final long item;

    private final RadioButtonGroup<CheckResult> result = new RadioButtonGroup<>();

    private final TextArea note;

    private transient Optional<Stored<CheckAnswerData>> read;

    /**
     * @param photos how many files the answer has
     */
    SheetLine(
            Stored<CheckItemData> item,
            Optional<Stored<CheckAnswerData>> answer,
            int photos,
            RoundKit kit) {
        this.item = item.id();
        this.read = answer;
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
        fill();
        TestIds.mark(result, "field-check-answer.result." + item.data().ordinal());
        TestIds.mark(note, "field-check-answer.note." + item.data().ordinal());
        var basis = new Span(RoundWords.basis(item.data()));
        basis.addClassName("basis");
        getContent().addClassNames("card", "check-line");
        getContent().add(result, basis, note);
        getContent()
                .add(answer.map(row -> photos(row.id(), photos, kit)).orElseGet(() -> later(kit)));
    }

    private void fill() {
        result.setValue(read.map(row -> row.data().result()).orElse(null));
        note.setValue(read.map(row -> row.data().note()).orElse(""));
    }

    private boolean typed() {
        return result.getValue() != read.map(row -> row.data().result()).orElse(null)
                || !note.getValue().strip().equals(read.map(row -> row.data().note()).orElse(""));
    }

    /**
     * Goes on from what was saved meanwhile; what was typed here stays.
     *
     * @return what it is about, where somebody else answered otherwise than is typed
     */
    Optional<String> renew(Optional<Stored<CheckAnswerData>> newest) {
        boolean typed = typed();
        boolean changed = !newest.map(Stored::version).equals(read.map(Stored::version));
        read = newest;
        if (!typed) {
            fill();
        }
        return typed && changed && typed() ? Optional.of(result.getLabel()) : Optional.empty();
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

    /** What was typed here, over what was there. */
    Optional<RoundService.Said> said() {
        return typed()
                ? Optional.of(
                        new RoundService.Said(
                                item,
                                read.map(Stored::version).orElse(null),
                                result.getValue(),
                                note.getValue()))
                : Optional.empty();
    }

    long item() {
        return item;
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
