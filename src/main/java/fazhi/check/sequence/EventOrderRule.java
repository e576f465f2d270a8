package fazhi.check.sequence;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.period.Day;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What comes first told on a later day than what follows from it (事件先后颠倒). */
@Component
class EventOrderRule implements CheckRule {

    private static final PatternBook PATTERNS = new PatternBook("/check/sequence.patterns");

    private final Texts texts;

    EventOrderRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "event-order";
    }

    private static final int NEAR = 36;

    private static final int HALF = 6;

    /** A day with what is told of it (事件). */
    private record Event(Day day, String words) {}

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()).stream());
    }

    private Optional<Finding> check(Statement statement, int year) {
        var events = events(statement.text(), year);
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(
                        at ->
                                events.subList(at + 1, events.size()).stream()
                                        .flatMap(
                                                each ->
                                                        reversed(statement, events.get(at), each)
                                                                .stream()))
                .findFirst();
    }

    /** The words up to the next day; a whole month is no day. */
    private static List<Event> events(String text, int year) {
        var days = Day.in(text, year);
        var events = new ArrayList<Event>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            int next = i + 1 < days.size() ? days.get(i + 1).start() : text.length();
            int end = Math.min(next, day.end() + NEAR);
            var words =
                    text.substring(day.end(), Math.max(end, day.end())).replaceFirst("[；;。].*", "");
            if (day.day().isPresent() && day.date().isPresent()) {
                boolean ahead = PATTERNS.in("ahead", words);
                events.add(new Event(day, ahead ? ahead(day) + words : words));
            }
        }
        return events;
    }

    /** 征求意见自4月5日开始: what is told of the day stands before it. */
    private static String ahead(Day day) {
        return day.before().replaceFirst("(?s)^.*[，。；;、]", "");
    }

    private Optional<Finding> reversed(Statement statement, Event one, Event other) {
        var between = statement.text().substring(one.day().end(), other.day().start());
        if (PATTERNS.in("apart", between)) {
            return Optional.empty();
        }
        return Course.ALL.stream()
                .flatMap(course -> reversed(statement, course, one, other).stream())
                .findFirst();
    }

    /** Without a year a day far before the other is of the next one: 12月立案，1月办结. */
    private static int days(LocalDate one, Day other) {
        var date = other.date().get();
        boolean next = date.isBefore(one.minusMonths(HALF));
        return one.compareTo(next ? date.plusYears(1) : date);
    }

    private Optional<Finding> reversed(Statement statement, Course course, Event one, Event other) {
        int first = course.stage(one.words());
        int second = course.stage(other.words());
        int days = days(one.day().date().get(), other.day());
        boolean wrong =
                first >= 0
                        && second >= 0
                        && (first < second && days > 0 || first > second && days < 0);
        var late = first < second ? other : one;
        var early = first < second ? one : other;
        return wrong
                ? Optional.of(
                        statement.ask(
                                id(),
                                texts.get(
                                        "check.event-order",
                                        late.words().strip(),
                                        late.day().written(),
                                        early.words().strip(),
                                        early.day().written())))
                : Optional.empty();
    }
}
