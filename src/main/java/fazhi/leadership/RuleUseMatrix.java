package fazhi.leadership;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.leadership.rule.InternalRuleData;
import fazhi.leadership.rule.RuleUseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Each system in force by the months of the year it was used in (制度执行矩阵). */
@Component
class RuleUseMatrix {

    private static final int MONTHS = 12;

    private final Ledger<InternalRuleData> rules;

    private final Ledger<RuleUseData> uses;

    private final Texts texts;

    RuleUseMatrix(Ledger<InternalRuleData> rules, Ledger<RuleUseData> uses, Texts texts) {
        this.rules = rules;
        this.uses = uses;
        this.texts = texts;
    }

    Matrix draw(Window window, String basis) {
        var first = window.to().withDayOfYear(1);
        var inForce =
                rules.list(
                        LedgerQuery.of(Standing.since("adoptedOn", window)), 0, Ledger.PAGE_LIMIT);
        var used =
                uses
                        .group(
                                List.of(Grouping.value("ruleId"), Grouping.month("usedOn")),
                                List.of(Condition.between("usedOn", first, window.to())),
                                List.of())
                        .stream()
                        .collect(Collectors.toMap(Grouping.Group::keys, Grouping.Group::rows));
        return new Matrix(
                "rule.use",
                texts.get("matrix.rule.use"),
                Labels.of(Unit.TIMES, texts),
                basis,
                inForce.stream().map(row -> row.data().name()).toList(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> texts.get("chart.month", month))
                        .toList(),
                inForce.stream().map(row -> line(row.id(), first, used)).toList());
    }

    private List<Matrix.Cell> line(long rule, LocalDate first, Map<List<String>, Long> used) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(
                        month ->
                                cell(
                                        rule,
                                        first.withMonth(month),
                                        used.getOrDefault(List.of("" + rule, "" + month), 0L)))
                .toList();
    }

    private Matrix.Cell cell(long rule, LocalDate month, long times) {
        var conditions =
                List.of(
                        Condition.is("ruleId", rule),
                        Condition.between("usedOn", month, month.plusMonths(1).minusDays(1)));
        return new Matrix.Cell(
                BigDecimal.valueOf(times), times == 0 ? "" : uses.format().route(conditions));
    }
}
