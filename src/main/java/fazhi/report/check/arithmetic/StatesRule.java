package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Filed is closed and open (立案 = 办结 + 在办); states listed beside them count as well. */
@Component
class StatesRule implements CheckRule {

    private final Texts texts;

    StatesRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "states";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : text.body()) {
            List<Quantity> earlier = List.of();
            for (var statement : Statements.of(paragraph)) {
                check(statement, earlier, findings);
                earlier = statement.quantities();
            }
        }
        return findings.stream();
    }

    private void check(Statement statement, List<Quantity> earlier, List<Finding> findings) {
        if (Arithmetic.in("carried", statement.text())) {
            return;
        }
        StateCount.in(statement, earlier).stream()
                .filter(StateCount::exact)
                .forEach(
                        count -> {
                            if (contradicts(count)) {
                                findings.add(statement.certain(id(), sum(count)));
                            } else if (allButSome(statement, count)) {
                                findings.add(statement.certain(id(), all(count)));
                            }
                        });
    }

    private static boolean contradicts(StateCount count) {
        boolean complete = count.parts().size() > 1 && count.has(State.OPEN);
        var whole = count.total().value();
        // without an open state what is listed may be told of the same cases: 调解成功、达成协议
        return complete
                ? Arithmetic.sum(count.parts()).compareTo(whole) != 0
                : count.parts().stream().anyMatch(each -> each.value().compareTo(whole) > 0);
    }

    /** 已全部办结 beside some that are not. */
    private static boolean allButSome(Statement statement, StateCount count) {
        boolean open =
                count.parts().stream()
                        .anyMatch(
                                each -> State.of(each) == State.OPEN && each.value().signum() > 0);
        boolean fewer =
                count.parts().size() == 1
                        && count.parts().getFirst().value().compareTo(count.total().value()) < 0;
        return Arithmetic.in("whole", statement.text()) && (open || fewer);
    }

    private String sum(StateCount count) {
        return texts.get(
                "check.states",
                Arithmetic.shown(count.parts()),
                Arithmetic.shown(Arithmetic.sum(count.parts())),
                count.total().number());
    }

    private String all(StateCount count) {
        return texts.get(
                "check.states.all",
                count.total().number(),
                count.parts().stream()
                        .map(Quantity::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .toPlainString());
    }
}
