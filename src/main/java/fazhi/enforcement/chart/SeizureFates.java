package fazhi.enforcement.chart;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.enforcement.seizure.Disposal;
import fazhi.enforcement.seizure.ItemKind;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Tone;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was seized, and what became of it (查扣物品去向), by kind; one statement. */
@Component
record SeizureFates(Ledger<SeizedItemData> seizures, FigureWindows windows, Texts texts) {

    ChartData of(Window window) {
        var base = window.on("seizedOn");
        var groups =
                seizures.group(
                        List.of(Grouping.value("kind"), Grouping.value("disposal")),
                        List.of(base),
                        List.of("quantity"));
        var kinds =
                Arrays.stream(ItemKind.values())
                        .filter(kind -> groups.stream().anyMatch(each -> is(each, 0, kind.name())))
                        .toList();
        var series = new ArrayList<ChartData.Series>();
        for (var fate : fates()) {
            if (groups.stream().anyMatch(each -> is(each, 1, fate))) {
                series.add(series(fate, kinds, groups, base));
            }
        }
        return new ChartData(
                "seizure.fates",
                ChartData.Kind.STACKED,
                texts.get("chart.seizure.fates"),
                "",
                Labels.of(Unit.PIECE, texts),
                windows.by(window, seizures.format(), "seizedOn"),
                kinds.stream().map(kind -> Labels.of(kind, texts)).toList(),
                series);
    }

    /** In the order of their life; nothing entered comes last. */
    private static List<String> fates() {
        var all = new ArrayList<String>();
        Arrays.stream(Disposal.values()).map(Enum::name).forEach(all::add);
        all.add("");
        return all;
    }

    private ChartData.Series series(
            String fate, List<ItemKind> kinds, List<Grouping.Group> groups, Condition base) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var routes = new ArrayList<String>();
        for (var kind : kinds) {
            values.add(
                    groups.stream()
                            .filter(each -> is(each, 0, kind.name()) && is(each, 1, fate))
                            .map(Grouping.Group::sum)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .stripTrailingZeros());
            routes.add(
                    seizures.format()
                            .route(
                                    List.of(
                                            base,
                                            Condition.is("kind", kind),
                                            fate.isEmpty()
                                                    ? new Condition.Empty("disposal")
                                                    : Condition.is("disposal", fate))));
        }
        var name =
                fate.isEmpty()
                        ? texts.get("chart.blank")
                        : Labels.of(Disposal.valueOf(fate), texts);
        return new ChartData.Series(name, values, routes, Tone.of(fates().indexOf(fate)));
    }

    private static boolean is(Grouping.Group group, int at, String value) {
        return group.keys().get(at).equals(value);
    }
}
