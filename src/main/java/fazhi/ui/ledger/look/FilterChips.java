package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ui.ledger.form.LedgerKit;
import java.time.LocalDate;
import java.util.ArrayList;

/** What narrows a ledger's rows now, each with a way to lift it (筛选条件条). */
public final class FilterChips<D extends Record> extends Composite<Div> {

    private final LedgerFormat<D> format;

    private final LedgerKit kit;

    private final SerializableConsumer<LedgerState> go;

    public FilterChips(
            LedgerFormat<D> format, LedgerKit kit, SerializableConsumer<LedgerState> go) {
        this.format = format;
        this.kit = kit;
        this.go = go;
        getContent().addClassName("ledger-chips");
    }

    public void show(LedgerState state) {
        var all = new ArrayList<Component>();
        state.ofPeriod(format)
                .ifPresent(
                        condition -> {
                            all.add(
                                    chip(
                                            kit.cells().words(format, condition),
                                            state.wholeTime(true)));
                            kit.reporting()
                                    .cutOffWithin(state.period())
                                    .ifPresent(day -> all.add(hint(day)));
                        });
        for (var condition : state.conditions()) {
            all.add(
                    chip(
                            kit.cells().words(format, condition),
                            state.without(condition.column()).wholeTime(true)));
        }
        if (!state.search().isBlank()) {
            all.add(chip(getTranslation("ledger.searching", state.search()), state.searching("")));
        }
        getContent().removeAll();
        getContent().add(all);
        getContent().setVisible(!all.isEmpty());
    }

    /** Rows behind the last counted day stand here, but in no figure. */
    private Component hint(LocalDate cutOff) {
        var hint = new Span(getTranslation("ledger.figures-until", cutOff.toString()));
        hint.addClassName("basis");
        return hint;
    }

    private Component chip(String words, LedgerState without) {
        var lift = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> go.accept(without));
        lift.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        lift.setAriaLabel(getTranslation("ledger.lift", words));
        var chip = new Span(new Span(words), lift);
        chip.addClassName("chip");
        return chip;
    }
}
