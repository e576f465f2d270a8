package fazhi.check.addition;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shares of one whole and the rest of it (占比与其余): together they are all of it. */
@Component
class SharesRule implements CheckRule {

    /** 五成、三成、三成 are not all of it, however they were rounded. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private static final BigDecimal ALL = new BigDecimal(100);

    private final Texts texts;

    SharesRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "shares";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var shares = statement.quantities().stream().filter(each -> each.unit().percent()).toList();
        var rests =
                IntStream.range(1, shares.size())
                        .filter(at -> Words.in("rest.share", shares.get(at).before()))
                        .mapToObj(at -> shares.subList(0, at + 1))
                        .filter(each -> told(statement, each) && !complete(each));
        return Stream.of(rests, rows(statement, shares), kinds(statement, shares))
                .flatMap(each -> each)
                .map(each -> finding(statement, each))
                .limit(1);
    }

    /** 分别占总数的 35%、20%、28% 和 27%: no more than all of it. */
    private static Stream<List<Quantity>> rows(Statement statement, List<Quantity> shares) {
        return IntStream.range(0, shares.size())
                .filter(at -> Words.in("in.row", statement.prefix(shares.get(at))))
                .mapToObj(at -> row(statement, shares.subList(at, shares.size())))
                .filter(each -> each.size() > 2)
                .filter(each -> each.stream().noneMatch(Quantity::approximate))
                .filter(each -> !Words.in("apart", statement.text()) && !all(each))
                .filter(each -> Arithmetic.sum(each).compareTo(ALL) > 0);
    }

    /** 按来源分，派出所占五成，司法所占三成，法院占三成. */
    private static Stream<List<Quantity>> kinds(Statement statement, List<Quantity> shares) {
        return Stream.of(shares)
                .filter(each -> each.size() > 2 && Words.in("by.kind", statement.text()))
                .filter(each -> each.stream().noneMatch(Quantity::approximate))
                .filter(each -> each.stream().allMatch(one -> Words.in("each.share", one.before())))
                .filter(each -> !Words.in("apart", statement.text()) && !all(each))
                .filter(each -> Arithmetic.sum(each).compareTo(ALL) > 0);
    }

    private static List<Quantity> row(Statement statement, List<Quantity> shares) {
        int size =
                IntStream.range(1, shares.size())
                        .filter(at -> !joined(statement, shares.get(at - 1), shares.get(at)))
                        .findFirst()
                        .orElse(shares.size());
        return shares.subList(0, size);
    }

    private static boolean joined(Statement statement, Quantity one, Quantity other) {
        return Words.in("row", statement.text().substring(one.end(), other.start()));
    }

    /** No number of another kind is among them, each is a share, and none is of a part. */
    private static boolean told(Statement statement, List<Quantity> shares) {
        int from = shares.getFirst().start();
        int to = shares.getLast().start();
        return shares.stream().noneMatch(Quantity::approximate)
                && Words.in("share", shares.getFirst().before())
                && !Words.in("apart", statement.text())
                && statement.quantities().stream()
                        .filter(each -> each.start() > from && each.start() < to)
                        .allMatch(shares::contains);
    }

    /** Rounded numbers may miss it by half a last place each; any of them may begin the list. */
    private static boolean complete(List<Quantity> shares) {
        return IntStream.range(0, shares.size() - 1)
                .mapToObj(from -> shares.subList(from, shares.size()))
                .anyMatch(SharesRule::all);
    }

    private static boolean all(List<Quantity> shares) {
        var slack =
                shares.stream()
                        .map(each -> each.step().divide(BigDecimal.TWO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var missing = Arithmetic.sum(shares).subtract(ALL).abs();
        return missing.signum() == 0 || missing.compareTo(slack.min(LEAST)) < 0;
    }

    private Finding finding(Statement statement, List<Quantity> shares) {
        return Proof.of(statement, shares)
                .finding(
                        id(),
                        texts.get(
                                "check.shares",
                                Arithmetic.shown(shares),
                                Arithmetic.shown(Arithmetic.sum(shares))));
    }
}
