package fazhi.check.states;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Filed is closed, open and gone otherwise (立案 = 办结 + 在办 + 移送…). */
@Component
class StatesRule implements CheckRule {

    /** Longer words before a number tell of something of their own. */
    private static final int OWN = 6;

    private final Texts texts;

    StatesRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "states";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.paragraphs().flatMap(this::check);
    }

    private Stream<Finding> check(List<Statement> statements) {
        var findings = new ArrayList<Finding>();
        List<Quantity> earlier = List.of();
        for (var statement : statements) {
            check(statement, earlier, findings);
            earlier = statement.quantities();
        }
        return findings.stream();
    }

    private void check(Statement statement, List<Quantity> earlier, List<Finding> findings) {
        for (var count : StateCount.in(statement, earlier)) {
            if (!count.exact()
                    || old(statement, count)
                    || beyond(count)
                    || carried(statement, count)
                    || within(statement, count)
                    || ofMore(statement, count)) {
                continue;
            }
            boolean wrong = count.contradicts();
            if (wrong && !Explained.of(statement.quantities(), count).covers(count)) {
                findings.add(
                        sure(statement, count) == Certainty.ASK
                                ? statement.ask(id(), sum(count))
                                : Proof.states(statement, count.total(), count.parts())
                                        .finding(id(), sum(count)));
            } else if (!wrong && allButSome(statement, count)) {
                findings.add(
                        some(count)
                                ? statement.ask(id(), all(count))
                                : Proof.states(statement, count.total(), count.parts())
                                        .finding(id(), all(count)));
            }
        }
    }

    /** 符合条件的 41 件全部办结: of those alone, what became of the others is not told. */
    private static boolean some(StateCount count) {
        return count.parts().size() == 1
                && Arithmetic.in("of.some", count.parts().getFirst().before());
    }

    /** Beside what came in within a month there is what came in before. */
    private static Certainty sure(Statement statement, StateCount count) {
        return Arithmetic.in("intake", count.total().before())
                        || ofItsOwn(count)
                        || new Settled(count.parts()).againTold(count.total().value())
                        || Arithmetic.in("held.behind", behind(statement, count))
                ? Certainty.ASK
                : Certainty.CERTAIN;
    }

    /** 在办 3 件（含移送后的 2 件）: one may be in two of them. */
    private static String behind(Statement statement, StateCount count) {
        return statement.text().substring(count.parts().getLast().end());
    }

    /** 需要重点帮扶的71人已落实: one state with words of its own may be of others. */
    private static boolean ofItsOwn(StateCount count) {
        return count.parts().size() == 1
                && count.parts().getFirst().before().length() > OWN
                && count.total().value().compareTo(count.parts().getFirst().value()) < 0;
    }

    /** 上报苗头 12 起，调解和好 10 起，移送 1 起: a larger number before is the whole. */
    private static boolean ofMore(Statement statement, StateCount count) {
        return statement.quantities().stream()
                .filter(each -> each.start() < count.total().start())
                .filter(each -> each.sameKind(count.total()) && !each.approximate())
                .filter(each -> each.unit().equals(count.total().unit()))
                .anyMatch(each -> each.value().compareTo(count.total().value()) > 0);
    }

    /** What was carried over is in the total only where that says so: 67 件（含上年结转 3 件）. */
    private static boolean carried(Statement statement, StateCount count) {
        var behind =
                statement
                        .text()
                        .substring(Math.min(count.total().end(), statement.text().length()));
        return Arithmetic.in("carried", statement.text())
                && !(statement.quantities().contains(count.total())
                        && Arithmetic.in("carried.in", behind));
    }

    /** 审结 45 件，其中调解 20 件、判决 25 件，未执行 6 件: some are those of one told before. */
    private static boolean within(Statement statement, StateCount count) {
        var parts = count.parts();
        return statement.quantities().stream()
                .filter(each -> each != count.total() && !parts.contains(each))
                .filter(each -> each.sameKind(count.total()))
                .anyMatch(
                        each ->
                                IntStream.rangeClosed(2, parts.size())
                                        .anyMatch(
                                                to -> Arithmetic.adds(parts.subList(0, to), each)));
    }

    /** 造林任务 800 亩，完成 820 亩: a task may be done more than whole. */
    private static boolean beyond(StateCount count) {
        return count.parts().size() == 1
                && Arithmetic.in("set.task", count.total().before())
                && count.parts().getFirst().value().compareTo(count.total().value()) > 0;
    }

    /** What is listed behind the total may be older than it: 化解积案 5 件. */
    private static boolean old(Statement statement, StateCount count) {
        int from = Math.min(count.total().end(), count.parts().getFirst().start());
        return Arithmetic.in("old", statement.text().substring(Math.max(from, 0)));
    }

    /** 已全部办结 beside some that are not. */
    private static boolean allButSome(Statement statement, StateCount count) {
        boolean open =
                count.parts().stream()
                        .anyMatch(
                                each -> State.of(each) == State.OPEN && each.value().signum() > 0);
        boolean fewer =
                count.parts().size() == 1
                        && State.of(count.parts().getFirst()) == State.DONE
                        && count.parts().getFirst().value().compareTo(count.total().value()) < 0;
        return count.parts().stream().noneMatch(each -> ofTheRest(statement, count, each))
                && Arithmetic.in("whole", told(statement, count))
                && (open || fewer)
                && together(statement, count);
    }

    /** 其余 1946 件全部办结: all of what is left, whatever became of the others. */
    private static boolean ofTheRest(Statement statement, StateCount count, Quantity part) {
        return Arithmetic.in("rest", part.before())
                && (count.parts().size() == 1
                        || Arithmetic.in("whole.begins", statement.text().substring(part.end())));
    }

    /** What stands between the same semicolons as the states. */
    private static String told(Statement statement, StateCount count) {
        var text = statement.text();
        int at = count.parts().getFirst().start();
        var front = text.substring(0, at);
        var stop = Arithmetic.last("group", front);
        var behind = Arithmetic.words("group").matcher(text);
        int end = behind.find(at) ? behind.start() : text.length();
        return text.substring(stop.map(MatchResult::end).orElse(0), end);
    }

    /** Behind a semicolon something else may begin. */
    private static boolean together(Statement statement, StateCount count) {
        int total = count.total().start();
        int part = count.parts().getLast().start();
        return part <= total
                || !statement.quantities().contains(count.total())
                || !Arithmetic.in("group", statement.text().substring(total, part));
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
