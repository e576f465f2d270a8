package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.check.language.Subjects;
import fazhi.report.read.ReportText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts first, then what they come to: 罚款…，没收…，合计… (分项合计). */
@Component
class SumRule implements CheckRule {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

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
        if (lastOnesAdd(parts, total)) {
            return Stream.empty();
        }
        var certainty = proves(total, parts) ? Certainty.CERTAIN : Certainty.ASK;
        return Stream.of(
                statement.finding(
                        id(),
                        certainty,
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
                        && parts.stream().noneMatch(each -> otherState(each, total));
        return plain && totals(total, parts) ? Optional.of(parts) : Optional.empty();
    }

    /** 立案 and 办结 are of the same cases; 办结 of four quarters are not. */
    private static boolean otherState(Quantity part, Quantity total) {
        return State.of(part).part() && State.of(part) != State.of(total);
    }

    /** What is added up may begin later in the sentence than the numbers do. */
    private static boolean lastOnesAdd(List<Quantity> parts, Quantity total) {
        return IntStream.rangeClosed(0, parts.size() - 2)
                .anyMatch(from -> Arithmetic.adds(parts.subList(from, parts.size()), total));
    }

    /** A bare 合计, or the parts' own words with 全年. */
    private static boolean totals(Quantity total, List<Quantity> parts) {
        if (Arithmetic.in("sum.bare", total.before())) {
            return true;
        }
        if (total.unit().money() && Arithmetic.in("sum.money", total.before())) {
            return true;
        }
        if (sameVerb(total, parts)) {
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

    /** 查扣挖掘机 12 台、铲车 5 台，共查扣机械 17 台. */
    private static boolean sameVerb(Quantity total, List<Quantity> parts) {
        var verb = Arithmetic.words("sum.verb").matcher(total.before());
        return verb.find()
                && verb.group("verb")
                        .chars()
                        .anyMatch(sign -> parts.getFirst().before().indexOf(sign) >= 0);
    }

    /** Where only verb or state say that this is the total, other things may be counted in it. */
    private static boolean proves(Quantity total, List<Quantity> parts) {
        var missing = total.value().subtract(Arithmetic.sum(parts));
        return !sameVerb(total, parts) && !State.of(total).part()
                || missing.compareTo(total.value().multiply(TENTH).max(BigDecimal.TWO)) <= 0;
    }

    private static String words(Quantity part) {
        return Subjects.key(Arithmetic.words("scoped").matcher(part.subject()).replaceAll(""));
    }
}
