package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableBiConsumer;
import fazhi.figure.chart.ChartData;

/** What draws a chart on the screen (图表引擎); nothing else in the portal knows a chart library. */
public interface ChartEngine {

    /** The kinds of file a chart is saved as (图片格式). */
    enum Picture {
        PNG,
        SVG
    }

    /** The library's own name and version, for the page that says what the portal is made of. */
    String name();

    /**
     * Draws the values alone: title, headline, unit and basis are text around the chart. Only a
     * downloaded picture carries them inside.
     *
     * @param large type and lines for a projector
     * @param onClick told the index of the series and of the category
     */
    Component draw(ChartData data, boolean large, SerializableBiConsumer<Integer, Integer> onClick);

    /** Lets the browser save a picture of a chart that this engine has drawn. */
    void download(Component chart, Picture picture, String fileName);
}
