package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 中学2所、幼儿园7所, and then 10所学校（幼儿园）: two kinds told apart and together (两类合计). */
@Component
class BothKindsRule implements CheckRule {

    private final Texts texts;

    BothKindsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "both-kinds";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("two-values");
    }

    /** Two kinds and how many there are of each (两类). */
    private record Pair(String one, String other, BigDecimal sum, String written) {

        static Stream<Pair> in(Statement statement) {
            return Doubts.in("kinds.not", statement.text())
                    ? Stream.empty()
                    : Stream.of("kinds.behind", "kinds.before")
                            .flatMap(name -> Doubts.found(name, statement.text()))
                            .map(Pair::of);
        }

        private static Pair of(MatchResult match) {
            return new Pair(
                    match.group("x"),
                    match.group("y"),
                    Doubts.number(match, "a").add(Doubts.number(match, "b")),
                    match.group("a") + "+" + match.group("b"));
        }

        /** 学校（园所） are 中小学 and 幼儿园, 村（居） are 村 and 社区. */
        boolean meant(MatchResult together) {
            var p = together.group("p");
            var q = together.group("q");
            if (q == null) {
                return one.endsWith(together.group("one")) && other.endsWith(together.group("one"));
            }
            return like(one, p) && like(other, q) || like(one, q) && like(other, p);
        }

        private static boolean like(String word, String kind) {
            return kind.chars().anyMatch(each -> word.indexOf(each) >= 0)
                    || Doubts.in("kinds.community", word) && Doubts.in("kinds.community", kind);
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var pairs = reading.statements().flatMap(Pair::in).toList();
        return pairs.isEmpty()
                ? Stream.empty()
                : reading.statements()
                        .filter(each -> !Doubts.in("kinds.some", each.text()))
                        .flatMap(
                                each ->
                                        Doubts.found("kinds.together", each.text())
                                                .flatMap(found -> wrong(each, found, pairs)));
    }

    /** More than there are, or all of them and yet another number. */
    private Stream<Finding> wrong(Statement statement, MatchResult together, List<Pair> all) {
        var told = Doubts.number(together, "n");
        var pairs = all.stream().filter(each -> each.meant(together)).toList();
        boolean other =
                pairs.stream()
                        .map(each -> told.compareTo(each.sum()))
                        .allMatch(
                                each ->
                                        each > 0
                                                || each < 0
                                                        && Doubts.in(
                                                                "kinds.all", together.group()));
        return pairs.isEmpty() || !other
                ? Stream.empty()
                : Stream.of(
                        statement.ask(
                                id(),
                                texts.get(
                                        "check.same-subject",
                                        together.group("what"),
                                        pairs.getFirst().written(),
                                        together.group("n"))));
    }
}
