package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fazhi.figure.chart.ChartData.Kind;
import tools.jackson.databind.JsonNode;

/** The contract, kept by Apache ECharts. */
class EChartsEngineTests extends ChartEngineContract {

    @Override
    ChartEngine engine() {
        return new EChartsEngine();
    }

    @Override
    Drawn read(Component chart) {
        var sent = (JsonNode) chart.getElement().getPropertyRaw("chart");
        return new Drawn(
                Kind.valueOf(sent.get("kind").asString()),
                chart.getElement().getAttribute("aria-label"),
                sent.get("categories").valueStream().map(JsonNode::asString).toList(),
                sent.get("series").valueStream().map(EChartsEngineTests::row).toList());
    }

    private static Row row(JsonNode series) {
        var values =
                series.get("values")
                        .valueStream()
                        .map(value -> value.isNull() ? null : value.decimalValue())
                        .toList();
        return new Row(series.get("name").asString(), values);
    }

    @Override
    void click(Component chart, int series, int category) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.series", series);
        data.put("event.detail.category", category);
        chart.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(chart.getElement(), "chart-click", data));
    }
}
