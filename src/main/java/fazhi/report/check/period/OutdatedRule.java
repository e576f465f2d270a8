package fazhi.report.check.period;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A phrase whose time has passed (过时表述), by a list with days. */
@Component
class OutdatedRule implements CheckRule {

    private static final List<Phrase> PHRASES = Phrase.read("/check/outdated.txt");

    private final Texts texts;

    OutdatedRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "outdated";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        var day = text.date() == null ? context.today() : text.date();
        return Statements.of(text).flatMap(each -> check(each, day));
    }

    private Stream<Finding> check(Statement statement, LocalDate day) {
        return PHRASES.stream()
                .filter(phrase -> day.isAfter(phrase.until()))
                .filter(phrase -> statement.text().contains(phrase.words()))
                .map(
                        phrase ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.outdated",
                                                phrase.words(),
                                                phrase.until().toString(),
                                                phrase.instead())));
    }
}
