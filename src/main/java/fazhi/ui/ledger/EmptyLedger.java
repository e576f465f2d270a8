package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.look.LedgerState;
import java.util.SortedMap;

/** A list without rows says why, and offers the next step (空列表提示). */
final class EmptyLedger extends Composite<VerticalLayout> {

    private static final int YEARS_SHOWN = 4;

    /**
     * @param why the present state: what it leaves out can be shown
     * @param all shows every row there is
     */
    EmptyLedger(LedgerState why, SerializableRunnable all) {
        var narrowed = !why.whole() || !why.conditions().isEmpty() || !why.search().isBlank();
        getContent().add(new Paragraph(words(why, narrowed)));
        if (narrowed) {
            var show = new Button(getTranslation("ledger.show-all"), _ -> all.run());
            getContent().add(TestIds.mark(show, "action-show-all"));
        }
        getContent().addClassName("empty-state");
        getContent().setAlignItems(FlexComponent.Alignment.CENTER);
        TestIds.mark(getContent(), "ledger-empty");
    }

    private String words(LedgerState why, boolean narrowed) {
        return why.search().isBlank()
                ? getTranslation(narrowed ? "ledger.empty" : "ledger.no-rows")
                : getTranslation("ledger.found-nothing", why.search());
    }

    /** Says in which other years there are rows, and leads there. */
    EmptyLedger elsewhere(SortedMap<Integer, Long> years, SerializableConsumer<Integer> go) {
        if (!years.isEmpty()) {
            var line = new HorizontalLayout(new Span(getTranslation("ledger.elsewhere")));
            years.entrySet().stream()
                    .limit(YEARS_SHOWN)
                    .forEach(
                            each ->
                                    line.add(
                                            TestIds.mark(
                                                    new Button(
                                                            getTranslation(
                                                                    "ledger.elsewhere-year",
                                                                    String.valueOf(each.getKey()),
                                                                    each.getValue()),
                                                            _ -> go.accept(each.getKey())),
                                                    "action-year-" + each.getKey())));
            line.setAlignItems(FlexComponent.Alignment.CENTER);
            getContent().addComponentAtIndex(1, line);
        }
        return this;
    }

    EmptyLedger add(Component more) {
        getContent().add(more);
        return this;
    }

    EmptyLedger offering(SerializableRunnable add) {
        getContent()
                .add(
                        new Button(
                                getTranslation("ledger.add"),
                                VaadinIcon.PLUS.create(),
                                _ -> add.run()));
        return this;
    }
}
