package fazhi.check.reference;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A national plan with other years than its own (规划年限不符). */
@Component
class PlanNameRule implements CheckRule {

    private final Texts texts;

    PlanNameRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plan-name";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(each -> Plan.ALL.stream().flatMap(plan -> check(each, plan)));
    }

    private Stream<Finding> check(Statement statement, Plan plan) {
        return plan.dated()
                .matcher(statement.text())
                .results()
                .filter(each -> plan.wrong(years(each)))
                .map(each -> finding(statement, plan, each.group()));
    }

    private static Plan.Years years(MatchResult match) {
        return new Plan.Years(
                Integer.parseInt(match.group("from")), Integer.parseInt(match.group("to")));
    }

    private Finding finding(Statement statement, Plan plan, String written) {
        return statement.certain(
                id(),
                texts.get(
                        "check.plan-name",
                        written,
                        plan.issues().stream()
                                .map(Plan.Years::shown)
                                .collect(Collectors.joining(" / "))));
    }
}
