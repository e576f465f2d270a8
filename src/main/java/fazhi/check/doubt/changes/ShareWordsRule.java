package fazhi.check.doubt.changes;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 不足八成, 九成以上, 不到一半 against the two numbers told just before (成数). */
@Component
class ShareWordsRule implements CheckRule {

    private static final double HALF = 0.5;

    private static final double TENTH = 0.1;

    private final Texts texts;

    ShareWordsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "share-words";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Doubts.found("share", statement.text())
                .flatMap(each -> check(statement, each, before(statement, each)));
    }

    private static List<Quantity> before(Statement statement, MatchResult share) {
        return Doubts.plain(statement).stream()
                .filter(each -> each.end() <= share.start())
                .toList();
    }

    private Stream<Finding> check(Statement statement, MatchResult share, List<Quantity> two) {
        if (two.size() != 2
                || !two.getFirst().sameKind(two.getLast())
                || two.stream().anyMatch(each -> each.value().signum() == 0)) {
            return Stream.empty();
        }
        var gap = statement.text().substring(two.getLast().end(), share.start());
        double told = Doubts.in("share.change", gap) ? change(two) : TwoNumbers.part(two);
        boolean wrong = share.group("less") == null ? told < limit(share) : told >= limit(share);
        return wrong && !Doubts.in("share.not", gap)
                ? Stream.of(
                        new TwoNumbers(id(), texts)
                                .finding(
                                        statement,
                                        share.group(),
                                        two.getFirst().written(),
                                        two.getLast().written()))
                : Stream.empty();
    }

    private static double change(List<Quantity> two) {
        double one = two.getFirst().value().doubleValue();
        double other = two.getLast().value().doubleValue();
        return Math.abs(one - other) / (Doubts.in("last", two.getLast().before()) ? other : one);
    }

    private static double limit(MatchResult share) {
        var over = share.group("over") == null ? "tenths" : "over";
        var tenths = share.group(share.group("less") == null ? over : "under");
        return tenths == null ? HALF : ChineseNumber.whole(tenths) * TENTH;
    }
}
