package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One thing with two numbers, one of which is said to be all of it (全数前后不一). */
@Component
class AllOfThemRule implements CheckRule {

    private final Texts texts;

    AllOfThemRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "all-of-them";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of(
                "all-but-some", "same-subject", "same-thing", "subset", "told-back", "two-values");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private static final int LEAST = 2;

    private Stream<Finding> check(Statement statement) {
        var told =
                Doubts.plain(statement).stream()
                        .filter(each -> each.value().intValue() > 1)
                        .toList();
        var numbers =
                Doubts.in("all.not", statement.text())
                        ? Stream.<Finding>empty()
                        : IntStream.range(1, told.size())
                                .mapToObj(at -> told.subList(at - 1, at + 1))
                                .filter(two -> contradict(statement, two))
                                .map(
                                        two ->
                                                finding(
                                                        statement,
                                                        noun(statement, two),
                                                        two.getFirst().written(),
                                                        two.getLast().written()));
        var said =
                Stream.of("again", "group", "meeting", "place", "spent")
                        .flatMap(name -> Doubts.found(name, statement.paragraph().text()))
                        .filter(each -> statement.written().contains(each.group("one")))
                        .filter(AllOfThemRule::differ)
                        .map(
                                each ->
                                        finding(
                                                statement,
                                                each.group("noun"),
                                                each.group("one"),
                                                each.group("other")));
        return Stream.of(numbers, said, towns(statement)).flatMap(each -> each);
    }

    private static boolean contradict(Statement statement, List<Quantity> two) {
        var one = two.getFirst();
        var other = two.getLast();
        return one.sameKind(other)
                && one.value().compareTo(other.value()) != 0
                && noun(statement, two).length() >= LEAST
                && !Doubts.in("all.summed", statement.prefix(other))
                && !together(statement, other)
                && (other.value().compareTo(one.value()) > 0
                        ? all(statement, one) || all(statement, other)
                        : named(statement, other));
    }

    /** 上午3项，下午4项，7项均获通过. */
    private static boolean together(Statement statement, Quantity told) {
        return Doubts.plain(statement).stream()
                        .filter(each -> each.end() <= told.start() && each.sameKind(told))
                        .map(Quantity::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(told.value())
                == 0;
    }

    /** Fewer may be some of them, unless they are all by name (全局、全部). */
    private static boolean named(Statement statement, Quantity told) {
        return Doubts.in("all.before", statement.prefix(told));
    }

    private static boolean all(Statement statement, Quantity told) {
        return Doubts.in("all.before", statement.prefix(told))
                || Doubts.in("all.here", statement.prefix(told))
                || Doubts.in("all.behind", statement.text().substring(told.end()));
    }

    /** What both count, whether it stands before the number or behind it. */
    private static String noun(Statement statement, List<Quantity> two) {
        var one = two.getFirst();
        var other = two.getLast();
        return Stream.of(
                        shared(one.after(), other.after()),
                        within(one.before(), other.after()),
                        within(other.before(), one.after()),
                        named(statement, other)
                                        && Doubts.in("all.verb", behind(other))
                                        && one.unit().equals(other.unit())
                                ? one.before()
                                : "")
                .filter(each -> each.length() >= LEAST)
                .findFirst()
                .orElse("");
    }

    private static String shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    private static String within(String before, String after) {
        return IntStream.iterate(after.length(), at -> at >= LEAST, at -> at - 1)
                .mapToObj(at -> after.substring(0, at))
                .filter(before::endsWith)
                .findFirst()
                .orElse("");
    }

    private static String behind(Quantity told) {
        return Doubts.words("all.leading").matcher(told.after()).replaceFirst("");
    }

    /** Where a place is told, only one character may be another (三楼、五楼会议室). */
    private static boolean differ(MatchResult match) {
        var one = match.group("one");
        var other = match.group("other");
        return Doubts.in("digits", one)
                ? !one.equals(other)
                : one.length() == other.length() && changed(one, other) == 1;
    }

    private static long changed(String one, String other) {
        return IntStream.range(0, one.length())
                .filter(at -> one.charAt(at) != other.charAt(at))
                .count();
    }

    /** 辖八镇四乡，所辖十一个乡镇. */
    private Stream<Finding> towns(Statement statement) {
        return Doubts.found("towns", statement.text())
                .filter(
                        each ->
                                Doubts.number(each, "a")
                                                .add(Doubts.number(each, "b"))
                                                .compareTo(Doubts.number(each, "other"))
                                        != 0)
                .map(
                        each ->
                                finding(
                                        statement,
                                        each.group("said"),
                                        each.group("a") + "+" + each.group("b"),
                                        each.group("other")));
    }

    private Finding finding(Statement statement, String matter, String one, String other) {
        return statement.ask(id(), texts.get("check.same-subject", matter, one, other));
    }
}
