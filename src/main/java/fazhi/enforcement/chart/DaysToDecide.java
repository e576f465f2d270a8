package fazhi.enforcement.chart;

import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.procedure.Suspension;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How many days each case took from filing to its decision, against the ninety of 行政处罚法 art 60
 * (立案至决定用时): one dot a case, the newest eighty; days it stood still are not counted.
 */
@Component
record DaysToDecide(
        Ledger<PenaltyCaseData> penalties,
        Ledger<CaseActData> acts,
        LedgerAccess access,
        FigureWindows windows,
        Texts texts) {

    static final int LIMIT = 90;

    /** What comes before the year, the year in its brackets, the number and its word. */
    private static final Pattern OFFICIAL = Pattern.compile("^.*\u3014(\\d{4})\u3015(\\d+).*$");

    /** More dots cannot be told apart. */
    private static final int MOST = 80;

    ChartData of(Window window) {
        var found =
                penalties.list(
                        LedgerQuery.of(
                                        window.on("filedOn"),
                                        Condition.upTo("decidedOn", window.to()))
                                .sorted("filedOn", false),
                        0,
                        MOST + 1);
        var rows = found.subList(0, Math.min(MOST, found.size())).reversed();
        var stood = stoodStill(rows.stream().map(Stored::id).toList());
        var days =
                rows.stream()
                        .map(
                                row ->
                                        days(
                                                row.data(),
                                                Objects.requireNonNull(row.data().decidedOn()),
                                                stood.getOrDefault(row.id(), List.of())))
                        .toList();
        long inTime = days.stream().filter(each -> each <= LIMIT).count();
        return new ChartData(
                "penalty.days",
                ChartData.Kind.DOTS,
                texts.get("chart.penalty.days"),
                headline(found.size(), rows.size(), inTime, window),
                Labels.of(Unit.DAY, texts),
                windows.by(window, penalties.format(), "filedOn"),
                rows.stream().map(row -> name(row.data())).toList(),
                List.of(
                        ChartData.Series.of(
                                texts.get("penalty.days.taken"),
                                days.stream().map(BigDecimal::valueOf).toList(),
                                rows.stream()
                                        .map(row -> penalties.format().route() + "/" + row.id())
                                        .toList()),
                        ChartData.Series.of(
                                texts.get("penalty.days.limit", LIMIT),
                                Collections.nCopies(rows.size(), BigDecimal.valueOf(LIMIT)),
                                Collections.nCopies(rows.size(), ""))));
    }

    private String headline(int found, int shown, long inTime, Window window) {
        if (shown == 0) {
            return "";
        }
        var key = found > shown ? "penalty.days.headline-newest" : "penalty.days.headline";
        var decided = texts.get(key, shown, inTime);
        long waiting = waiting(window);
        return waiting == 0 ? decided : texts.get("penalty.days.waiting", decided, waiting, LIMIT);
    }

    /**
     * Those not decided on the last day that have stood longer than the law allows; of more than a
     * page none, for they are not all read.
     */
    private long waiting(Window window) {
        var rows =
                penalties.list(
                        LedgerQuery.of(
                                window.on("filedOn"),
                                new Condition.EmptyOrAfter("decidedOn", window.to().toString()),
                                new Condition.EmptyOrAfter("closedOn", window.to().toString()),
                                Condition.upTo("filedOn", window.to().minusDays(LIMIT + 1L))),
                        0,
                        Ledger.PAGE_LIMIT);
        if (rows.size() == Ledger.PAGE_LIMIT) {
            return 0;
        }
        var stood = stoodStill(rows.stream().map(Stored::id).toList());
        return rows.stream()
                .filter(
                        row ->
                                days(
                                                row.data(),
                                                window.to(),
                                                stood.getOrDefault(row.id(), List.of()))
                                        > LIMIT)
                .count();
    }

    private Map<Long, List<CaseActData>> stoodStill(List<Long> cases) {
        if (cases.isEmpty() || !access.may("case-act", Right.SEE)) {
            return Map.of();
        }
        return acts
                .list(
                        LedgerQuery.of(
                                Condition.is("caseId", cases.toArray()),
                                Condition.is("kind", CaseActKind.SUSPENDED, CaseActKind.RESUMED)),
                        0,
                        Ledger.PAGE_LIMIT)
                .stream()
                .map(Stored::data)
                .collect(Collectors.groupingBy(CaseActData::caseId));
    }

    private static long days(PenaltyCaseData data, LocalDate until, List<CaseActData> stood) {
        return ChronoUnit.DAYS.between(data.filedOn(), until) - Suspension.days(stood, until);
    }

    /** The year and the number of a case are enough to tell the dots apart. */
    private String name(PenaltyCaseData data) {
        var number =
                Objects.requireNonNullElseGet(data.caseNumber(), () -> data.filedOn().toString());
        var official = OFFICIAL.matcher(number);
        return official.matches()
                ? texts.get("penalty.days.case", official.group(1), official.group(2))
                : number;
    }
}
