package fazhi.report.check.period;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.time.DateTimeException;
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
    public Stream<Finding> check(ReportText text, CheckContext context) {
        var signed = text.date();
        if (signed == null) {
            return Stream.empty();
        }
        return Statements.of(text)
                .filter(each -> !planned(each))
                .flatMap(each -> check(each, signed, context.yearOf(text)));
    }

    private Stream<Finding> check(Statement statement, LocalDate signed, int year) {
        return PeriodWords.words("date")
                .matcher(statement.text().replaceAll("(?<=\\d)\\s+|\\s+(?=\\d)", ""))
                .results()
                .filter(match -> late(match, signed, year))
                .map(
                        match ->
                                statement.certain(
                                        id(),
                                        texts.get(
                                                "check.late-event",
                                                match.group(),
                                                signed.toString())));
    }

    private static boolean planned(Statement statement) {
        return PeriodWords.in("planned", statement.text())
                || statement.paragraph().section().stream()
                        .anyMatch(heading -> PeriodWords.in("future.section", heading));
    }

    private static boolean late(MatchResult match, LocalDate signed, int year) {
        try {
            int of = match.group(1) == null ? year : Integer.parseInt(match.group(1));
            return LocalDate.of(
                            of, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)))
                    .isAfter(signed);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
