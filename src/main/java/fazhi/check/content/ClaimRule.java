package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A claim that a figure should carry (无数据支撑的判断). */
@Component
class ClaimRule implements CheckRule {

    private final Texts texts;

    ClaimRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "claim";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var claims =
                reading.statements()
                        .filter(each -> !ContentWords.in("number", each.text()))
                        .filter(each -> each.paragraph().level() == 0 || !heading(each))
                        .filter(each -> ContentWords.in("claim", each.text()))
                        .toList();
        return claims.stream().limit(1).map(first -> finding(first, claims));
    }

    private static boolean heading(Statement statement) {
        return statement.text().strip().equals(statement.paragraph().text().strip())
                && statement
                        .paragraph()
                        .text()
                        .equals(statement.paragraph().mark() + statement.paragraph().heading());
    }

    /** All of a text are one question, asked at the first. */
    private Finding finding(Statement first, List<Statement> claims) {
        var words =
                claims.stream()
                        .map(each -> ContentWords.words("claim").matcher(each.text()))
                        .flatMap(each -> each.results().limit(1))
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining(texts.get("check.claim.mark")));
        return first.ask(id(), texts.get("check.claim", words));
    }
}
