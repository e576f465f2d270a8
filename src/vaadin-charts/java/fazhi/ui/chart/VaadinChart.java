package fazhi.ui.chart;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableBiConsumer;
import fazhi.figure.chart.ChartData;

/** The vendor's chart with the portal's values in it (商业图表组件). */
@JsModule("./vaadin-chart-picture.ts")
class VaadinChart extends Chart {

    private final ChartData data;

    VaadinChart(ChartData data, boolean large, SerializableBiConsumer<Integer, Integer> onClick) {
        this.data = data;
        addClassNames("vaadin-chart", large ? "chart-large" : "chart-normal");
        getElement().setAttribute("role", "figure");
        getElement().setAttribute("aria-label", data.spoken());
        setVisibilityTogglingDisabled(true);
        setConfiguration(new VaadinChartOptions(data, large).onScreen());
        addPointClickListener(
                event -> onClick.accept(event.getSeriesItemIndex(), event.getItemIndex()));
    }

    void download(String kind, String fileName) {
        var picture = ChartSerialization.toJSON(new VaadinChartOptions(data, true).asPicture());
        getElement().executeJs("window.fazhiSaveChart($0, $1, $2)", picture, kind, fileName);
    }
}
