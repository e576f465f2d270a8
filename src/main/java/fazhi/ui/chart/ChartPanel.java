package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fazhi.common.Period;
import fazhi.figure.chart.ChartData;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.projector.Projector;
import fazhi.ui.stage.CardMenu;
import fazhi.ui.stage.Enlarge;
import fazhi.ui.stage.MeetingShelf;
import java.math.BigDecimal;
import java.util.List;

/**
 * A chart with its words (图表面板): title, headline, unit and basis; chart or table; a click on a
 * value opens its rows. The only place in the portal that draws a chart.
 */
public final class ChartPanel extends Composite<Div> {

    private final ChartData data;

    private final Component chart;

    private final Component table;

    private final Button toggle = new Button();

    private final CardMenu menu;

    public ChartPanel(ChartData data, ChartEngine engine, boolean large) {
        this.data = data;
        this.chart =
                data.drawn()
                        ? engine.draw(data, large || new Projector().watching(), this::open)
                        : new Div();
        this.table =
                data.listed()
                        ? names()
                        : new ValueTable(data.unit(), header(), rows(), routes()).component();
        getContent().addClassNames("chart-panel", "card");
        getContent().getElement().getClassList().set("chart-told", data.told());
        TestIds.mark(getContent(), "chart-" + data.id());

        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        toggle.addClickListener(_ -> showTable(chart.isVisible()));
        var title = new H3(data.title());
        menu = menu(engine);
        var head = new HorizontalLayout(title, toggle, Enlarge.of(getContent()), menu);
        head.setAlignItems(FlexComponent.Alignment.CENTER);
        head.setSpacing(false);
        head.setWidthFull();
        head.expand(title);
        chart.addClassName("chart-drawing");
        getContent().add(head, words(data.headline(), "chart-headline"));
        if (data.empty()) {
            getContent().add(words(getTranslation("chart.empty"), "chart-empty"));
        }
        toggle.setVisible(data.drawn());
        getContent()
                .add(
                        chart,
                        table,
                        words(getTranslation("chart.basis", data.unit(), data.basis()), "basis"));
        showTable(data.told());
        chart.setVisible(data.drawn());
    }

    /** Each name leads to its row, where all have the same value. */
    private Component names() {
        var names = new Div();
        names.addClassName("chart-names");
        var routes = data.series().getFirst().routes();
        var values = data.series().getFirst().values();
        for (int at = 0; at < data.categories().size(); at++) {
            if (values.get(at) != null) {
                names.add(
                        routes.get(at).isEmpty()
                                ? new Span(data.categories().get(at))
                                : new Anchor(routes.get(at), data.categories().get(at)));
            }
        }
        return names;
    }

    private static Paragraph words(String text, String style) {
        var words = Unbroken.write(new Paragraph(), text);
        words.addClassName(style);
        words.setVisible(!text.isBlank());
        return words;
    }

    private CardMenu menu(ChartEngine engine) {
        var menu = new CardMenu(getContent());
        if (data.drawn()) {
            menu.item("stage.copy", this::copy);
        }
        menu.item("stage.rows", () -> showTable(true));
        if (data.drawn()) {
            for (var picture : ChartEngine.Picture.values()) {
                menu.item(
                        "chart.save",
                        picture.name(),
                        () -> engine.download(chart, picture, data.title()));
            }
        }
        return menu;
    }

    /** Where the browser cannot, the picture is saved as a file. */
    private void copy() {
        chart.getElement()
                .executeJs("return window.fazhiCopyPicture(this, $0)", data.title())
                .then(
                        Boolean.class,
                        copied ->
                                Notifications.success(
                                        getTranslation(copied ? "stage.copied" : "stage.saved")));
    }

    /** Offers to take it into the material of a meeting. */
    public ChartPanel into(MeetingShelf shelf, String module, Period period) {
        menu.item("stage.meeting", () -> Shelving.put(shelf, module + "/" + data.id(), period));
        return this;
    }

    private void showTable(boolean asTable) {
        chart.setVisible(!asTable);
        table.setVisible(asTable);
        toggle.setIcon((asTable ? VaadinIcon.BAR_CHART : VaadinIcon.TABLE).create());
        toggle.setAriaLabel(getTranslation(asTable ? "chart.as-chart" : "chart.as-table"));
        toggle.setTooltipText(getTranslation(asTable ? "chart.as-chart" : "chart.as-table"));
    }

    /** One row of values needs no name of its own. */
    private List<String> header() {
        var names =
                data.series().size() == 1
                        ? java.util.stream.Stream.of(getTranslation("document.count"))
                        : data.series().stream().map(ChartData.Series::name);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(""), names).toList();
    }

    private List<List<String>> rows() {
        return java.util.stream.IntStream.range(0, data.categories().size())
                .mapToObj(
                        i ->
                                java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of(
                                                        data.categories().get(i)),
                                                data.series().stream()
                                                        .map(each -> text(each.values().get(i))))
                                        .toList())
                .toList();
    }

    private List<List<String>> routes() {
        return java.util.stream.IntStream.range(0, data.categories().size())
                .mapToObj(
                        i ->
                                java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of(""),
                                                data.series().stream()
                                                        .map(each -> each.routes().get(i)))
                                        .toList())
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private void open(int series, int category) {
        var route = data.series().get(series).routes().get(category);
        if (!route.isEmpty()) {
            Links.open(this, route);
        }
    }
}
