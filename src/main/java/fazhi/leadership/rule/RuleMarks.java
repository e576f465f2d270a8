package fazhi.leadership.rule;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Systems in force and never used in the year (本年从未执行的制度): more declared than lived. */
@Component
class RuleMarks implements RowMark<InternalRuleData> {

    private final Ledger<RuleUseData> uses;

    RuleMarks(Ledger<RuleUseData> uses) {
        this.uses = uses;
    }

    @Override
    public String ledger() {
        return "rule";
    }

    @Override
    public Map<Long, String> of(List<Stored<InternalRuleData>> rows, Period period) {
        var year = Period.year(period.year());
        var within = Condition.between("usedOn", year.from(), year.to());
        var used = uses.values("ruleId", List.of(within));
        return rows.stream()
                .filter(row -> row.data().inForceIn(year))
                .filter(row -> !used.contains(String.valueOf(row.id())))
                .collect(Collectors.toMap(Stored::id, _ -> "rule.never-used"));
    }
}
