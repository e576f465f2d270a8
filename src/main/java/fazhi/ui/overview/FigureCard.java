package fazhi.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Formats;
import fazhi.common.text.Yuan;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Board;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.chart.Unbroken;
import fazhi.ui.stage.Enlarge;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure (指标卡): its value on its basis, the year beside it, and the way to its rows. */
public final class FigureCard extends Composite<Div> {

    private static final String UP = "\u25b2 ";

    private static final String DOWN = "\u25bc ";

    private final FigureValue figure;

    public FigureCard(Board.Card card) {
        this(card, false);
    }

    /**
     * @param underBasis true where the days are said above, once for several cards
     */
    FigureCard(Board.Card card, boolean underBasis) {
        this.figure = card.figure();
        getContent().addClassNames("figure-card", "card");
        var label = new Span(figure.label());
        label.addClassName("figure-label");
        var numbers = new Div(number());
        numbers.addClassName("figure-numbers");
        Stream.of(lastYear(), founding(card.founding()), behind())
                .flatMap(Optional::stream)
                .forEach(numbers::add);
        getContent().add(new Div(label, copy(), Enlarge.of(getContent())), numbers);
        var basis = underBasis ? figure.words().filter() : figure.sentence();
        if (figure.value() == null && figure.note() != null) {
            getContent().add(words(figure.note(), "figure-note"));
        } else if (!basis.isEmpty()) {
            getContent().add(words(basis, "basis"));
        }
        standing(card.standing()).ifPresent(getContent()::add);
        getContent().getElement().setAttribute("title", figure.sentence());
        TestIds.mark(getContent(), "figure-" + figure.id());
    }

    private Component number() {
        var value =
                new Span(
                        figure.value() == null
                                ? getTranslation(
                                        getTranslation("figure.not-registered")
                                                        .equals(figure.note())
                                                ? "figure.unregistered"
                                                : "figure.unknown")
                                : number(figure));
        value.addClassName(figure.value() == null ? "figure-unknown" : "figure-value");
        var unit = new Span(figure.behindLarge());
        unit.addClassName("figure-unit");
        unit.setVisible(figure.value() != null);
        if (figure.route().isEmpty()) {
            return new Div(value, unit);
        }
        var link = new Anchor(figure.route());
        link.add(value, unit);
        link.addClassName("figure-link");
        link.setAriaLabel(
                getTranslation(
                        "figure.open", figure.label(), value.getText(), figure.behindLarge()));
        return link;
    }

    /** What the number of the period adds to: 成立以来 20 宗. */
    private Optional<Component> founding(@Nullable FigureValue all) {
        if (all == null || all.value() == null) {
            return Optional.empty();
        }
        var words =
                getTranslation(
                        "Basis." + all.basis().name() + ".short",
                        all.unit(),
                        text(all.value(), all.unit()));
        var link = new Anchor(all.route(), words);
        link.setTitle(all.sentence());
        return Optional.of(beside(link));
    }

    /** An unknown number is not all there is: what came over from earlier periods stands. */
    private Optional<Component> standing(@Nullable FigureValue standing) {
        if (standing == null || standing.value() == null || standing.value().signum() == 0) {
            return Optional.empty();
        }
        var words =
                getTranslation(
                        "figure.standing",
                        standing.label(),
                        text(standing.value(), standing.unit()),
                        standing.unit());
        var link = new Anchor(standing.route(), words);
        link.setTitle(standing.sentence());
        link.addClassName("figure-note");
        return Optional.of(TestIds.mark(link, "standing-" + figure.id()));
    }

    /** The value of the year before, with the days that stand beside these. */
    private Optional<Component> lastYear() {
        return Optional.ofNullable(figure.compared())
                .map(
                        before ->
                                new Div(
                                        trend(before.value()),
                                        counted(
                                                "figure.last-year",
                                                before.value(),
                                                before.unit(),
                                                before.words())))
                .map(FigureCard::beside);
    }

    /** Whether there is more or less of it: a sign, no judgement. */
    private Span trend(@Nullable BigDecimal before) {
        int turn = before == null || figure.value() == null ? 0 : figure.value().compareTo(before);
        var sign = new Span(turn > 0 ? UP : turn < 0 ? DOWN : "");
        sign.addClassName("figure-trend");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** What was entered after the cut-off day and is not in the value. */
    private Optional<Component> behind() {
        return Optional.ofNullable(figure.behind())
                .map(left -> counted("figure.behind", left, figure.unit(), ""))
                .map(FigureCard::beside);
    }

    private Component counted(String key, @Nullable BigDecimal value, String unit, String days) {
        var percent = percent(unit);
        var text = text(value, unit);
        return new Span(
                getTranslation(key, percent ? "" : unit, percent ? text + unit : text, days)
                        .strip());
    }

    private static Component beside(Component words) {
        var beside = new Span(words);
        beside.addClassName("figure-beside");
        return beside;
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
                                    "window.fazhiCopy ? window.fazhiCopy($0) : navigator.clipboard"
                                            + " && navigator.clipboard.writeText($0)",
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
                number(figure),
                figure.few()
                        ? getTranslation("figure.percent-beside", figure.behindLarge())
                        : figure.unit(),
                figure.sentence());
    }

    private static Paragraph words(String text, String style) {
        var words = Unbroken.write(new Paragraph(), text);
        words.addClassName(style);
        return words;
    }

    private static boolean percent(String unit) {
        return unit.equals("%");
    }

    /** Of few the parts of a percentage. */
    private static String number(FigureValue figure) {
        return figure.few() ? figure.large() : text(figure.value(), figure.unit());
    }

    /** A rate without idle zeros, money with its two digits. */
    private static String text(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "";
        }
        if (percent(unit)) {
            return Formats.number(value);
        }
        return value.scale() > 0
                ? Yuan.format(value)
                : String.format(java.util.Locale.ROOT, "%,d", value.toBigInteger());
    }
}
