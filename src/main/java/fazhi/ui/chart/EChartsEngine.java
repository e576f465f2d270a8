package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableBiConsumer;
import fazhi.figure.chart.ChartData;
import java.util.Locale;

/** Draws with Apache ECharts (默认图表引擎), which needs no licence. */
@org.springframework.stereotype.Component
class EChartsEngine implements ChartEngine {

    @Override
    public String name() {
        return "Apache ECharts " + EChart.VERSION;
    }

    @Override
    public Component draw(
            ChartData data, boolean large, SerializableBiConsumer<Integer, Integer> onClick) {
        var chart = new EChart(data, large);
        chart.onClick(onClick);
        return chart;
    }

    @Override
    public void download(Component chart, Picture picture, String fileName) {
        ((EChart) chart).download(picture.name().toLowerCase(Locale.ROOT), fileName);
    }
}
