package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableBiConsumer;
import fazhi.figure.chart.ChartData;

/** The server's side of the element {@code fazhi-chart} (图表组件). */
@Tag("fazhi-chart")
@JsModule("./fazhi-chart.ts")
@NpmPackage(value = "echarts", version = EChart.VERSION)
class EChart extends Component implements HasSize {

    static final String VERSION = "6.1.0";

    private static final String SERIES = "event.detail.series";

    private static final String CATEGORY = "event.detail.category";

    EChart(ChartData data, boolean large) {
        getElement().setPropertyBean("chart", data);
        getElement().setProperty("large", large);
        getElement().setProperty("lying", data.lying());
        getElement().setProperty("ordered", data.ordered());
        // named before its script is there
        getElement().setAttribute("aria-label", data.spoken());
    }

    void onClick(SerializableBiConsumer<Integer, Integer> listener) {
        getElement()
                .addEventListener(
                        "chart-click",
                        event ->
                                listener.accept(
                                        event.getEventData().get(SERIES).asInt(),
                                        event.getEventData().get(CATEGORY).asInt()))
                .addEventData(SERIES)
                .addEventData(CATEGORY);
    }

    void download(String kind, String fileName) {
        getElement().callJsFunction("download", kind, fileName);
    }
}
