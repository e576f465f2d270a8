package fazhi.enforcement;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.enforcement.mediation.DisputeKind;
import fazhi.enforcement.mediation.MediationData;
import fazhi.enforcement.penalty.OperationData;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.seizure.Disposal;
import fazhi.enforcement.seizure.ItemKind;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.figure.Basis;
import fazhi.figure.reporting.FigureWindows;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.Telling;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What enforcement's rows tell in a report (行政执法叙述). */
@Configuration(proxyBeanMethods = false)
class EnforcementTellings {

    private static final int FEW = 3;

    private static final String SEIZURE = "seizure.";

    private static final String SINCE = "{since:" + SEIZURE + "}";

    private final FigureWindows windows;

    private final ReportingService reporting;

    private final Texts texts;

    EnforcementTellings(FigureWindows windows, ReportingService reporting, Texts texts) {
        this.windows = windows;
        this.reporting = reporting;
        this.texts = OfficialLanguage.of(texts);
    }

    /** The three most frequent causes, each with its number. */
    @Bean
    @Order(20)
    Telling penaltyCauses(Ledger<PenaltyCaseData> penalties, Words words) {
        return Telling.of(
                "penalty.causes",
                period -> {
                    var groups =
                            most(
                                    penalties,
                                    "cause",
                                    inside("penalty.filed", "filedOn", period),
                                    "");
                    if (groups.isEmpty()) {
                        return "";
                    }
                    var labels = words.labels("offence-cause");
                    if (groups.size() == 1) {
                        var only = groups.getFirst().keys().getFirst();
                        return texts.get("telling.cause-only", labels.getOrDefault(only, only));
                    }
                    var main = mainly(groups);
                    return texts.get(
                            main.isEmpty() ? "telling.causes" : "telling.causes-mainly",
                            (main.isEmpty() ? groups : main)
                                    .stream()
                                            .limit(FEW)
                                            .map(each -> each.keys().getFirst())
                                            .map(
                                                    code ->
                                                            texts.get(
                                                                    "telling.cause",
                                                                    labels.getOrDefault(code, code),
                                                                    token(
                                                                            KindFigures.ofCause(
                                                                                    code))))
                                            .collect(listed()));
                });
    }

    /** Those more frequent than what is left out; of equal ones none is the main one. */
    private static List<Grouping.Group> mainly(List<Grouping.Group> groups) {
        return groups.size() <= FEW
                ? List.of()
                : groups.stream()
                        .limit(FEW)
                        .filter(each -> each.rows() > groups.get(FEW).rows())
                        .toList();
    }

    /** What was seized, the three largest kinds, each with its number. */
    @Bean
    @Order(21)
    Telling seizureKinds(Ledger<SeizedItemData> seizures) {
        return Telling.of(
                "seizure.kinds",
                period -> {
                    var kinds = seized(seizures, inside(SEIZURE, "seizedOn", period), "");
                    if (kinds.isEmpty()) {
                        return "";
                    }
                    var own = List.of(windows.days(period).inPeriod().on("seizedOn"));
                    var year = seized(seizures, own, "@period");
                    return (year.isEmpty() || !cumulative(SEIZURE)
                                    ? ""
                                    : texts.get(
                                            "telling.seizure-of-year",
                                            String.valueOf(period.year()),
                                            year))
                            + SINCE
                            + texts.get("telling.seizure", kinds)
                            + outcomes(seizures, period);
                });
    }

    private String outcomes(Ledger<SeizedItemData> seizures, Period period) {
        var outcomes =
                most(seizures, "disposal", inside(SEIZURE, "seizedOn", period), "").stream()
                        .map(each -> Disposal.valueOf(each.keys().getFirst()))
                        .filter(each -> each != Disposal.HELD)
                        .map(each -> texts.get("telling." + Labels.key(each)))
                        .collect(listed());
        return outcomes.isEmpty() ? "" : texts.get("telling.outcomes", outcomes);
    }

    private String seized(Ledger<SeizedItemData> seizures, List<Condition> rows, String basis) {
        return most(seizures, "kind", rows, "quantity").stream()
                .limit(FEW)
                .map(each -> ItemKind.valueOf(each.keys().getFirst()))
                .map(
                        kind ->
                                texts.get(
                                        "telling.seized",
                                        texts.get(Labels.key(kind)),
                                        token(KindFigures.ofKind(kind) + basis),
                                        texts.get(Labels.key(KindFigures.unit(kind)))))
                .collect(listed());
    }

    @Bean
    @Order(22)
    Telling operationNames(Ledger<OperationData> operations) {
        return Telling.of(
                "operation.names",
                period -> {
                    var under =
                            LedgerQuery.of(
                                    Condition.upTo("startedOn", reporting.cutOff(period)),
                                    new Condition.EmptyOrAfter(
                                            "endedOn", period.from().minusDays(1).toString()));
                    var names =
                            operations.list(under, 0, FEW).stream()
                                    .map(each -> each.data().name())
                                    .collect(listed());
                    return names.isEmpty() ? "" : texts.get("telling.operations", names);
                });
    }

    @Bean
    @Order(23)
    Telling mediationKinds(Ledger<MediationData> mediations) {
        return Telling.of(
                "mediation.kinds",
                period -> {
                    var groups =
                            most(mediations, "kind", inside("mediation.", "foundOn", period), "");
                    var kinds =
                            groups.stream()
                                    .map(each -> DisputeKind.valueOf(each.keys().getFirst()))
                                    .filter(each -> each != DisputeKind.OTHER)
                                    .limit(FEW)
                                    .map(each -> texts.get(Labels.key(each)))
                                    .collect(listed());
                    return kinds.isEmpty()
                            ? ""
                            : texts.get(
                                    groups.size() > FEW || others(groups)
                                            ? "telling.disputes"
                                            : "telling.disputes-all",
                                    kinds);
                });
    }

    private static boolean others(List<Grouping.Group> groups) {
        return groups.stream()
                .anyMatch(each -> each.keys().getFirst().equals(DisputeKind.OTHER.name()));
    }

    private boolean cumulative(String figure) {
        return reporting.usualBasis(figure, Basis.PERIOD).cumulative();
    }

    private List<Condition> inside(String figure, String column, Period period) {
        var basis = reporting.usualBasis(figure, Basis.PERIOD);
        var days = windows.days(period);
        var chosen = days.window(basis);
        var window = chosen == null ? days.inPeriod() : chosen;
        return List.of(window.on(column));
    }

    /** Groups of a column, the most frequent first, or the largest by a sum. */
    private static List<Grouping.Group> most(
            Ledger<?> ledger, String column, List<Condition> rows, String sum) {
        Comparator<Grouping.Group> order =
                sum.isEmpty()
                        ? Comparator.comparing(Grouping.Group::rows)
                        : Comparator.comparing(Grouping.Group::sum);
        return ledger
                .group(
                        List.of(Grouping.value(column)),
                        rows,
                        sum.isEmpty() ? List.of() : List.of(sum))
                .stream()
                .filter(each -> !each.keys().getFirst().isEmpty())
                .sorted(order.reversed().thenComparing(each -> each.keys().getFirst()))
                .toList();
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(texts.get("common.list-mark"));
    }

    private static String token(String figure) {
        return "{" + figure + "}";
    }
}
