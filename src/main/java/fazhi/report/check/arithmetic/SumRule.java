package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.check.language.Subjects;
import fazhi.report.read.ReportText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts first, then what they come to: 罚款…，没收…，合计… (分项合计). */
@Component
class SumRule implements CheckRule {

    private final Texts texts;

    SumRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "sum";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return statement.quantities().stream()
                .filter(total -> !total.approximate() && !total.unit().percent())
                .flatMap(
                        total ->
                                parts(statement, total).stream()
                                        .flatMap(parts -> finding(statement, total, parts)));
    }

    private Stream<Finding> finding(Statement statement, Quantity total, List<Quantity> parts) {
        if (Arithmetic.adds(parts, total)) {
            return Stream.empty();
        }
        return Stream.of(
                statement.certain(
                        id(),
                        texts.get(
                                "check.sum",
                                Arithmetic.shown(parts),
                                Arithmetic.shown(Arithmetic.sum(parts)),
                                total.number())));
    }

    private static Optional<List<Quantity>> parts(Statement statement, Quantity total) {
        var parts =
                statement.quantities().stream()
                        .filter(each -> each.end() <= total.start() && each.sameKind(total))
                        .toList();
        boolean plain =
                parts.size() > 1
                        && parts.stream().noneMatch(each -> each.approximate() || each.aside())
                        && !Arithmetic.in("within", statement.prefix(total))
                        && parts.stream().noneMatch(each -> State.of(each).part());
        return plain && totals(total, parts) ? Optional.of(parts) : Optional.empty();
    }

    /** A bare 合计, or the parts' own words with 全年. */
    private static boolean totals(Quantity total, List<Quantity> parts) {
        if (Arithmetic.in("sum.bare", total.before())) {
            return true;
        }
        if (total.unit().money() && Arithmetic.in("sum.money", total.before())) {
            return true;
        }
        var key = Subjects.key(total.subject());
        return Arithmetic.in("sum.year", total.before())
                && !key.isEmpty()
                && words(parts.getFirst()).contains(key)
                && parts.stream()
                        .allMatch(
                                each ->
                                        words(each).contains(key)
                                                || Arithmetic.in("scoped", each.before()));
    }

    private static String words(Quantity part) {
        return Subjects.key(Arithmetic.words("scoped").matcher(part.subject()).replaceAll(""));
    }
}
