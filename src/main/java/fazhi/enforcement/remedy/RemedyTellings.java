package fazhi.enforcement.remedy;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.report.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What became of reconsiderations and suits (复议诉讼结果叙述). */
@Configuration(proxyBeanMethods = false)
class RemedyTellings {

    private final ReportingService reporting;

    private final Ledger<RemedyData> remedies;

    private final Texts texts;

    RemedyTellings(ReportingService reporting, Ledger<RemedyData> remedies, Texts texts) {
        this.reporting = reporting;
        this.remedies = remedies;
        this.texts = OfficialLanguage.of(texts);
    }

    @Bean
    @Order(26)
    Telling reconsiderationOutcomes() {
        return Telling.of(
                "reconsideration.outcomes", period -> told(RemedyKind.RECONSIDERATION, period));
    }

    @Bean
    @Order(27)
    Telling litigationOutcomes() {
        return Telling.of("litigation.outcomes", period -> told(RemedyKind.LITIGATION, period));
    }

    /** Of those filed in the period: how the decided ones ended, and how many are still open. */
    private String told(RemedyKind kind, Period period) {
        var last = reporting.cutOff(period);
        var filed =
                List.of(
                        Condition.is("kind", kind.name()),
                        Condition.between("filedOn", period.from(), last));
        var decided = new ArrayList<>(filed);
        decided.add(Condition.upTo("decidedOn", last));
        var ended = by("outcome", decided);
        var open = rows(by("kind", filed)) - rows(ended);
        if (ended.isEmpty()) {
            return open == 0 ? "" : texts.get("telling.remedies-open-all");
        }
        var words = texts.get("telling.remedies", rows(ended), outcomes(kind, ended));
        return open == 0 ? words : words + texts.get("telling.remedies-open", open);
    }

    /** Nothing while one of them has no outcome: parts that do not add up are no parts. */
    private String outcomes(RemedyKind kind, List<Grouping.Group> ended) {
        if (ended.stream().anyMatch(group -> group.keys().getFirst().isEmpty())) {
            return "";
        }
        if (ended.size() == 1) {
            var words = rows(ended) == 1 ? "telling.remedies-one" : "telling.remedies-alike";
            return texts.get(words, outcome(kind, ended.getFirst()));
        }
        return ended.stream()
                .sorted(Comparator.comparing(Grouping.Group::rows).reversed())
                .map(each -> texts.get("telling.remedy", outcome(kind, each), each.rows()))
                .collect(
                        Collectors.joining(
                                texts.get("common.list-mark"),
                                texts.get("telling.remedies-among"),
                                ""));
    }

    private String outcome(RemedyKind kind, Grouping.Group group) {
        var result = Labels.key(RemedyResult.valueOf(group.keys().getFirst()));
        var own = "telling." + result + "." + kind;
        return texts.get(texts.has(own) ? own : "telling." + result);
    }

    private List<Grouping.Group> by(String column, List<Condition> rows) {
        return remedies.group(List.of(Grouping.value(column)), rows, List.of());
    }

    private static long rows(List<Grouping.Group> groups) {
        return groups.stream().mapToLong(Grouping.Group::rows).sum();
    }
}
