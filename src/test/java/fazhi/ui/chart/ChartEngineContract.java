package fazhi.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.ui.chart.ChartEngine.Picture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What every engine must do with the same chart; one subclass an engine. */
abstract class ChartEngineContract {

    private static final List<String> CAUSES = List.of("非法采矿", "无证砍伐林木", "其他");

    private final ChartEngine engine = engine();

    private final List<String> clicks = new ArrayList<>();

    /** A chart as the browser will get it, read back from the engine's own component. */
    record Drawn(Kind kind, String name, List<String> categories, List<Row> rows) {}

    record Row(String name, List<BigDecimal> values) {}

    abstract ChartEngine engine();

    abstract Drawn read(Component chart);

    /** What the browser reports when a person clicks a value. */
    abstract void click(Component chart, int series, int category);

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void drawsEveryKindWithItsCategoriesAndNames(Kind kind) {
        var drawn = read(draw(chart(kind, row("立案", 19, 1, 3)), false));

        assertThat(drawn.kind()).isEqualTo(kind);
        assertThat(drawn.categories()).isEqualTo(CAUSES);
        assertThat(drawn.rows()).containsExactly(values("立案", 19, 1, 3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COLUMN", "STACKED", "LINE"})
    void drawsEverySeriesInItsOrder(Kind kind) {
        var drawn = read(draw(chart(kind, row("办结", 4, 6, 7), row("在办", 1, 0, 2)), false));

        assertThat(drawn.rows()).containsExactly(values("办结", 4, 6, 7), values("在办", 1, 0, 2));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void leavesWhatIsNotKnownEmpty(Kind kind) {
        var drawn = read(draw(chart(kind, row("立案", 19, null, 0)), false));

        assertThat(drawn.rows()).containsExactly(values("立案", 19, null, 0));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void keepsEveryDecimal(Kind kind) {
        var yuan = new ChartData.Series("罚款", decimals("58.7377", "0.5", "0.01"), noRoutes());

        assertThat(read(draw(chart(kind, yuan), true)).rows())
                .containsExactly(new Row("罚款", decimals("58.7377", "0.5", "0.01")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tellsWhichValueWasClicked(Kind kind) {
        var chart = draw(chart(kind, row("立案", 0, 1, 3)), false);

        click(chart, 0, 1);
        click(chart, 0, 2);

        assertThat(clicks).containsExactly("0/1", "0/2");
    }

    @Test
    void tellsWhichSeriesWasClicked() {
        var chart = draw(chart(Kind.STACKED, row("办结", 4, 6, 7), row("在办", 1, 0, 2)), false);

        click(chart, 1, 2);

        assertThat(clicks).containsExactly("1/2");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isNamedForScreenReaders(Kind kind) {
        assertThat(read(draw(chart(kind, row("立案", 19, 1, 3)), false)).name())
                .isEqualTo("行政处罚案件（按案由） — 非法采矿最多，19 宗");
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void savesAPictureUnderItsName(Picture picture) {
        var chart = draw(chart(Kind.COLUMN, row("立案", 19, 1, 3)), false);
        UI.getCurrent().add(chart);
        sent();

        engine.download(chart, picture, "按案由");

        assertThat(sent())
                .singleElement()
                .satisfies(
                        words -> assertThat(words).contains("按案由", picture.name().toLowerCase()));
    }

    @Test
    void saysWhichLibraryDraws() {
        assertThat(engine.name()).matches("\\D+ \\d+\\.\\d+\\.\\d+");
    }

    /** The engine that the portal takes when all those on the class path are there. */
    @Test
    void isTheEngineOfThePortal() {
        try (var portal = new AnnotationConfigApplicationContext()) {
            portal.register(EChartsEngine.class, engine.getClass());
            portal.refresh();

            assertThat(portal.getBean(ChartEngine.class)).hasSameClassAs(engine);
        }
    }

    private Component draw(ChartData data, boolean large) {
        return engine.draw(data, large, (series, category) -> clicks.add(series + "/" + category));
    }

    private static List<List<Object>> sent() {
        var browser = UI.getCurrent().getInternals();
        browser.getStateTree().runExecutionsBeforeClientResponse();
        return browser.dumpPendingJavaScriptInvocations().stream()
                .<List<Object>>map(each -> new ArrayList<>(each.getInvocation().getParameters()))
                .toList();
    }

    private static ChartData chart(Kind kind, ChartData.Series... series) {
        return new ChartData(
                "test.by-cause",
                kind,
                "行政处罚案件（按案由）",
                "非法采矿最多，19 宗",
                "宗",
                "自成立以来",
                CAUSES,
                List.of(series));
    }

    private static ChartData.Series row(String name, Integer... values) {
        return new ChartData.Series(name, values(name, values).values(), noRoutes());
    }

    private static List<String> noRoutes() {
        return List.of("", "", "");
    }

    private static Row values(String name, Integer... values) {
        return new Row(
                name,
                Arrays.stream(values)
                        .map(value -> value == null ? null : BigDecimal.valueOf(value))
                        .toList());
    }

    private static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
