package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fazhi.figure.ChartData;
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

    public ChartPanel(ChartData data, ChartEngine engine, boolean large) {
        this.data = data;
        this.chart =
                data.drawn()
                        ? engine.draw(data, large || new Projector().watching(), this::open)
                        : new Div();
        this.table = new ValueTable(data.unit(), header(), rows(), routes()).component();
        getContent().addClassNames("chart-panel", "card");
        getContent().getElement().getClassList().set("chart-told", data.told());
        TestIds.mark(getContent(), "chart-" + data.id());

        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        toggle.addClickListener(_ -> showTable(chart.isVisible()));
        var title = new H3(data.title());
        var head = new HorizontalLayout(title, toggle, menu(engine));
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

    private static Paragraph words(String text, String style) {
        var words = new Paragraph(text);
        words.addClassName(style);
        words.setVisible(!text.isBlank());
        return words;
    }

    private MenuBar menu(ChartEngine engine) {
        var menu = Spoken.menu(new MenuBar());
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(getTranslation("chart.more"));
        var items = more.getSubMenu();
        for (var picture : ChartEngine.Picture.values()) {
            items.addItem(
                    getTranslation("chart.save", picture.name()),
                    _ -> engine.download(chart, picture, data.title()));
        }
        menu.setVisible(data.drawn());
        return menu;
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
