package fazhi.check.doubt.changes;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The only share of a sentence against the only two numbers before it (比例与两数). */
@Component
class PlainShareRule implements CheckRule {

    private static final double HUNDRED = 100;

    private static final double ROUGH = 0.1;

    /** Farther off it was never meant to be theirs. */
    private static final double RELATED = 0.25;

    private static final double RELATED_IN_WORDS = 0.5;

    private final Texts texts;

    PlainShareRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-share";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of(
                "addition",
                "average",
                "growth",
                "plain-change",
                "rate",
                "share-words",
                "shares",
                "step",
                "two-values");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> each.quantities().size() > 1)
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Doubts.found("share.told", statement.text())
                .limit(1)
                .flatMap(each -> check(statement, each, meant(statement, each)));
    }

    /** 回收1425份，满意1368份，占回收问卷的九成: of the one named, else of the only two. */
    private static List<Quantity> meant(Statement statement, MatchResult share) {
        var before = before(statement, share);
        return Doubts.found("share.base", statement.text().substring(0, share.start()))
                .flatMap(
                        base ->
                                before.stream()
                                        .limit(Math.max(0, before.size() - 1))
                                        .filter(each -> each.subject().contains(qualifier(base))))
                .findFirst()
                .map(whole -> List.of(whole, before.getLast()))
                .orElse(before);
    }

    private static String qualifier(MatchResult base) {
        return base.group("base").substring(0, 2);
    }

    private static List<Quantity> before(Statement statement, MatchResult share) {
        return statement.quantities().stream()
                .filter(each -> each.end() <= share.start() && !each.unit().relative())
                .toList();
    }

    private Stream<Finding> check(Statement statement, MatchResult share, List<Quantity> two) {
        boolean plain =
                two.size() == 2
                        && two.stream().noneMatch(each -> each.approximate() || each.aside())
                        && two.getFirst().sameKind(two.getLast())
                        && two.stream().allMatch(each -> each.value().signum() > 0);
        if (!plain) {
            return Stream.empty();
        }
        var gap = statement.text().substring(two.getLast().end(), share.start());
        return !Doubts.in("share.told.not", gap)
                        && !Doubts.in("share.told.never", statement.text())
                        && ofThese(statement, share)
                        && wrong(share, TwoNumbers.part(two), Doubts.in("share.rest", gap))
                ? Stream.of(
                        new TwoNumbers(id(), texts)
                                .finding(
                                        statement,
                                        share.group(),
                                        two.getFirst().written(),
                                        two.getLast().written()))
                : Stream.empty();
    }

    /** 占回收问卷的: what it is of stands before. */
    private static boolean ofThese(Statement statement, MatchResult share) {
        var prefix = statement.text().substring(0, share.start());
        return Doubts.found("share.base", prefix)
                .allMatch(each -> prefix.substring(0, each.start()).contains(qualifier(each)));
    }

    /** Neither the part, nor what it leaves, nor the part of both together. */
    private static boolean wrong(MatchResult share, double part, boolean rest) {
        double told = value(share);
        if (share.group("less") != null) {
            return (rest ? 1 - part : part) >= told;
        }
        double off =
                DoubleStream.of(part, 1 - part, part / (1 + part))
                        .map(each -> Math.abs(told - each))
                        .min()
                        .orElseThrow();
        boolean digits = share.group("percent") != null || share.group("mille") != null;
        return told < 1 && off > slack(share) && off <= (digits ? RELATED : RELATED_IN_WORDS);
    }

    private static double value(MatchResult share) {
        if (share.group("mille") != null) {
            return Double.parseDouble(share.group("mille")) / (HUNDRED * 10);
        }
        if (share.group("percent") != null) {
            return Double.parseDouble(share.group("percent")) / HUNDRED;
        }
        if (share.group("hundred") != null) {
            return Doubts.number(share, "hundred").doubleValue() / HUNDRED;
        }
        if (share.group("of") != null) {
            return Doubts.number(share, "parts").doubleValue()
                    / Math.max(1, Doubts.number(share, "of").doubleValue());
        }
        double tenths = share.group("tenths") == null ? 5 : Doubts.count(share, "tenths");
        return (tenths + (share.group("half") == null ? 0 : 1.0 / 2)) / 10;
    }

    /** As exact as it is told. */
    private static double slack(MatchResult share) {
        boolean vague =
                Stream.of("vague", "over", "more").anyMatch(each -> share.group(each) != null);
        if (share.group("percent") != null || share.group("mille") != null) {
            var written =
                    share.group("percent") == null ? share.group("mille") : share.group("percent");
            int dot = written.indexOf('.');
            double last = dot < 0 ? 1 : Math.pow(10, dot + 1.0 - written.length());
            return (vague ? value(share) * ROUGH * 2 : 0)
                    + last / (share.group("percent") == null ? HUNDRED * 10 : HUNDRED);
        }
        if (vague) {
            return ROUGH;
        }
        return share.group("hundred") == null ? ROUGH / 2 : 1 / HUNDRED;
    }
}
