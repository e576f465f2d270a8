package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.presentation.deck.DeckData;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Edits what a deck is called and which period its numbers are of (标题与统计期). */
record DeckHead(Stored<DeckData> deck, Texts texts) {

    private static final int HALVES = 2;

    private static final int QUARTERS = 4;

    /** What stands in the form (表单内容). */
    record Head(String title, Period period) {}

    void open(SerializableConsumer<Stored<DeckData>> onSave) {
        var title = new TextField();
        Limit.of(title, DeckData.TITLE_MAX_LENGTH);
        var period = new Select<Period>();
        period.setItems(periods());
        period.setItemLabelGenerator(each -> Formats.period(each, texts));
        var form = new PlainForm<>("deck", Head.class, texts);
        form.required("title", title).required("period", period);
        var data = deck.data();
        new EditorDialog<>(
                        texts.get("deck.rename"),
                        form,
                        deck.with(new Head(data.title(), data.period())),
                        texts,
                        saved -> onSave.accept(saved.with(changed(saved.data()))))
                .open();
    }

    private DeckData changed(Head head) {
        var data = deck.data();
        return new DeckData(data.meeting(), head.title(), head.period(), data.slides());
    }

    /** The years around, each whole and in halves and quarters. */
    private List<Period> periods() {
        int middle = deck.data().period().year();
        var periods = new ArrayList<Period>();
        for (int year = middle + 1; year >= middle - 1; year--) {
            int of = year;
            periods.add(Period.year(of));
            IntStream.rangeClosed(1, HALVES)
                    .forEach(half -> periods.add(new Period(of, Period.Part.HALF, half)));
            IntStream.rangeClosed(1, QUARTERS)
                    .forEach(quarter -> periods.add(new Period(of, Period.Part.QUARTER, quarter)));
        }
        if (!periods.contains(deck.data().period())) {
            periods.addFirst(deck.data().period());
        }
        return periods;
    }
}
