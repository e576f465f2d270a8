package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Something told as done on a day after the report was signed (事件晚于成文). */
@Component
class LateEventRule implements CheckRule {

    private final Texts texts;

    LateEventRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "late-event";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var signed = reading.text().date();
        if (signed == null) {
            return Stream.empty();
        }
        return reading.statements()
                .filter(each -> !planned(each))
                .flatMap(each -> check(each, signed, reading.year()));
    }

    private Stream<Finding> check(Statement statement, LocalDate signed, int year) {
        var days =
                Day.in(statement.text(), year).stream()
                        .filter(day -> day.date().filter(signed::isBefore).isPresent())
                        .filter(day -> !open(day.before(), day.after()))
                        .map(
                                day ->
                                        finding(
                                                statement,
                                                day.written(),
                                                sure(statement, day),
                                                signed));
        return Stream.concat(days, years(statement, signed));
    }

    /** 2027年完成了轮训. */
    private Stream<Finding> years(Statement statement, LocalDate signed) {
        return PeriodWords.words("year.alone")
                .matcher(statement.text())
                .results()
                .filter(year -> Integer.parseInt(year.group(1)) > signed.getYear())
                .filter(year -> !open(statement.text().substring(0, year.start()), ""))
                .filter(year -> told(statement, year))
                .filter(_ -> !PeriodWords.in("terms", statement.text()))
                .map(year -> finding(statement, year.group(), true, signed));
    }

    /** The end of a period that runs on, a term, a validity: nothing that has happened. */
    private static boolean open(String before, String after) {
        return PeriodWords.in("until", before) || PeriodWords.in("begins", after);
    }

    private static boolean told(Statement statement, MatchResult year) {
        return told(statement.text().substring(year.end()))
                || PeriodWords.in("told.before", statement.text().substring(0, year.start()));
    }

    private static boolean told(String words) {
        return PeriodWords.in("told", words);
    }

    /** Not where a term or a period that runs on may be meant. */
    private static boolean sure(Statement statement, Day day) {
        return !PeriodWords.in("terms", statement.text())
                && !PeriodWords.in("sent", day.after())
                && (told(day.after()) || !PeriodWords.in("runs.to", day.before()));
    }

    private Finding finding(Statement statement, String written, boolean sure, LocalDate signed) {
        return statement.finding(
                id(),
                sure ? Certainty.CERTAIN : Certainty.ASK,
                texts.get("check.late-event", written, signed.toString()));
    }

    private static boolean planned(Statement statement) {
        return PeriodWords.in("planned", statement.text())
                || statement.paragraph().section().stream()
                        .anyMatch(heading -> PeriodWords.in("future.section", heading));
    }
}
