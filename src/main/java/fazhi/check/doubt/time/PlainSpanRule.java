package fazhi.check.doubt.time;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How long something took against its hours or days, and what is told outside a span (时长与时段). */
@Component
class PlainSpanRule implements CheckRule {

    private final Texts texts;

    PlainSpanRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-span";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private static final int HOUR = 60;

    private Stream<Finding> check(Statement statement) {
        var text = statement.text();
        return Stream.of(
                        title(statement),
                        Doubts.found("clock", text)
                                .filter(_ -> !Doubts.in("clock.not", text))
                                .filter(PlainSpanRule::otherHours)
                                .map(each -> lasting(statement, each, each.group("said"))),
                        Doubts.found("clock.words", text)
                                .filter(_ -> !Doubts.in("clock.not", text))
                                .filter(PlainSpanRule::otherClock)
                                .map(each -> lasting(statement, each, each.group("said"))),
                        Doubts.found("clock.back", text)
                                .filter(_ -> !Doubts.in("clock.back.not", text))
                                .filter(
                                        each ->
                                                minutes(each, "g", "to")
                                                        < minutes(each, "h", "min"))
                                .map(
                                        each ->
                                                statement.ask(
                                                        id(),
                                                        texts.get(
                                                                "check.reversed-range",
                                                                each.group()))),
                        Stream.of("days", "days.before")
                                .flatMap(name -> Doubts.found(name, text))
                                .filter(PlainSpanRule::otherDays)
                                .map(each -> lasting(statement, each, each.group("said"))),
                        Doubts.found("which", text)
                                .filter(each -> n(each, "long") > n(each, "a") + 1)
                                .map(
                                        each ->
                                                statement.ask(
                                                        id(),
                                                        texts.get(
                                                                "check.duration",
                                                                each.group("said"),
                                                                each.group("told")))),
                        Doubts.found("outside", text)
                                .filter(_ -> !Doubts.in("outside.not", text))
                                .filter(each -> n(each, "month") > end(each))
                                .map(
                                        each ->
                                                statement.ask(
                                                        id(),
                                                        texts.get(
                                                                "check.part-of-year",
                                                                each.group("span")))))
                .flatMap(each -> each);
    }

    /** 2023年工作总结——今年以来，对照2025年度任务. */
    private Stream<Finding> title(Statement statement) {
        return Doubts.found("title", statement.text())
                .filter(each -> n(each, "one") != n(each, "other"))
                .map(
                        each ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.opening-year",
                                                each.group("other"),
                                                each.group("one"))));
    }

    private static int n(MatchResult match, String group) {
        return Doubts.number(match, group).intValue();
    }

    private static int minutes(MatchResult match, String hour, String minute) {
        return n(match, hour) * HOUR + (match.group(minute) == null ? 0 : n(match, minute));
    }

    private static boolean otherClock(MatchResult match) {
        int taken = minutes(match, "g", "to") - minutes(match, "h", "min");
        int half = match.group("half") == null ? 0 : HOUR / 2;
        return taken > 0 && taken != minutes(match, "long", "rest") + half;
    }

    private static boolean otherHours(MatchResult match) {
        int from = minutes(match, "h", "min");
        int till = minutes(match, "g", "to");
        double told = Doubts.number(match, "long").doubleValue() * HOUR;
        return till > from && till - from != told + (match.group("half") == null ? 0 : HOUR / 2);
    }

    /** The first day counted or not. */
    private static boolean otherDays(MatchResult match) {
        return day(match, "from", "d")
                .flatMap(
                        from ->
                                day(match, "till", "e")
                                        .map(till -> ChronoUnit.DAYS.between(from, till)))
                .filter(
                        days ->
                                days > 0
                                        && n(match, "long") != days
                                        && n(match, "long") != days + 1)
                .isPresent();
    }

    /** A year nobody named; a span over February is not judged by a day. */
    private static Optional<LocalDate> day(MatchResult match, String month, String day) {
        try {
            return n(match, month) == 2
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2023, n(match, month), n(match, day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Of the year, the half, the quarter. */
    private static int end(MatchResult match) {
        if (match.group("to") != null) {
            return n(match, "to");
        }
        return Doubts.in("half.year", match.group("span")) ? 6 : quarters(match);
    }

    private static int quarters(MatchResult match) {
        return Doubts.in("three.quarters", match.group("span")) ? 9 : 3;
    }

    private Finding lasting(Statement statement, MatchResult match, String said) {
        var told = Doubts.words("comma.ends").matcher(match.group().replace(said, ""));
        return statement.ask(id(), texts.get("check.duration", told.replaceAll(""), said));
    }
}
