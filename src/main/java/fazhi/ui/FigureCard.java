package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Yuan;
import fazhi.figure.Basis;
import fazhi.figure.FigureValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure (指标卡): its value on its basis, the year beside it, and the way to its rows. */
public final class FigureCard extends Composite<Div> {

    private final FigureValue figure;

    /**
     * @param others the same figure on other bases, shown smaller beside it
     */
    public FigureCard(FigureValue figure, List<FigureValue> others) {
        this.figure = figure;
        getContent().addClassNames("figure-card", "card");
        var label = new Span(figure.label());
        label.addClassName("figure-label");
        getContent().add(new Div(label, copy()), number());
        others.stream()
                .filter(other -> other.basis() != figure.basis() && other.value() != null)
                .map(this::beside)
                .forEach(getContent()::add);
        if (figure.lastYear() != null) {
            getContent()
                    .add(
                            words(
                                    getTranslation(
                                            "figure.last-year",
                                            text(figure.lastYear()),
                                            figure.unit()),
                                    "figure-beside"));
        }
        var basis = words(figure.sentence(), "basis");
        basis.getElement().setAttribute("title", figure.sentence());
        getContent().add(basis);
        if (figure.value() == null && figure.note() != null) {
            getContent().add(words(figure.note(), "figure-note"));
        }
        TestIds.mark(getContent(), "figure-" + figure.id());
    }

    private Component number() {
        var value = new Span(figure.value() == null ? "—" : text(figure.value()));
        value.addClassName("figure-value");
        var unit = new Span(figure.unit());
        unit.addClassName("figure-unit");
        if (figure.route().isEmpty()) {
            return new Div(value, unit);
        }
        var link = new Anchor(figure.route());
        link.add(value, unit);
        link.addClassName("figure-link");
        link.setAriaLabel(
                getTranslation("figure.open", figure.label(), value.getText(), figure.unit()));
        return link;
    }

    /** The same figure on another basis: 本年 12 宗. */
    private Component beside(FigureValue other) {
        var link =
                new Anchor(
                        other.route(),
                        getTranslation(
                                "Basis." + other.basis().name() + ".short",
                                text(other.value()),
                                other.unit()));
        var line = new Paragraph(link);
        line.addClassName("figure-beside");
        return line;
    }

    /** Puts the figure as a sentence on the clipboard: 截至2022年12月2日，立案20宗（口径：…）. */
    private Button copy() {
        var copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        copy.addClassName("figure-copy");
        copy.setAriaLabel(getTranslation("figure.copy"));
        copy.setTooltipText(getTranslation("figure.copy"));
        copy.addClickListener(
                _ -> {
                    copy.getElement()
                            .executeJs(
                                    "window.fazhiCopy ? window.fazhiCopy($0) : navigator.clipboard && navigator.clipboard.writeText($0)",
                                    sentence());
                    Notifications.success(getTranslation("figure.copied", sentence()));
                });
        copy.setVisible(figure.value() != null);
        return copy;
    }

    private String sentence() {
        return getTranslation(
                "figure.sentence",
                String.valueOf(figure.to().getYear()),
                String.valueOf(figure.to().getMonthValue()),
                String.valueOf(figure.to().getDayOfMonth()),
                figure.label(),
                figure.value() == null ? "" : text(figure.value()),
                figure.unit(),
                figure.sentence());
    }

    private static Paragraph words(String text, String style) {
        var words = new Paragraph(text);
        words.addClassName(style);
        return words;
    }

    private static String text(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return value.scale() > 0
                ? Yuan.format(value)
                : String.format(java.util.Locale.ROOT, "%,d", value.toBigInteger());
    }

    /** True for a figure that shows the year's share beside a cumulative value. */
    public static boolean wantsYear(FigureValue figure) {
        return figure.basis() == Basis.FOUNDING;
    }
}
