package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableBiConsumer;
import fazhi.figure.chart.ChartData;
import java.util.Locale;
import org.springframework.context.annotation.Primary;

/** Draws with Vaadin Charts (商业图表引擎), which needs the vendor's subscription. */
@Primary
@org.springframework.stereotype.Component
class VaadinChartsEngine implements ChartEngine {

    @Override
    public String name() {
        return "Vaadin Charts " + Chart.class.getAnnotation(NpmPackage.class).version();
    }

    @Override
    public Component draw(
            ChartData data, boolean large, SerializableBiConsumer<Integer, Integer> onClick) {
        return new VaadinChart(data, large, onClick);
    }

    @Override
    public void download(Component chart, Picture picture, String fileName) {
        ((VaadinChart) chart).download(picture.name().toLowerCase(Locale.ROOT), fileName);
    }
}
