package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Seized things whose end is not told (查扣物品去向). */
@Component
class SeizureOutcomeRule implements CheckRule {

    private final Texts texts;

    SeizureOutcomeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "seizure-outcome";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(SeizureOutcomeRule::seized)
                .filter(each -> !told(each.paragraph().text()))
                .map(this::finding);
    }

    /** 没收非法所得 says nothing of the things seized. */
    private static boolean told(String text) {
        return ContentWords.in("seized.outcome", bare(text));
    }

    private static String bare(String text) {
        return ContentWords.words("money.joint").matcher(text).replaceAll("");
    }

    private static boolean seized(Statement statement) {
        return statement.quantities().stream()
                .anyMatch(each -> ContentWords.in("seized", each.subject()));
    }

    private Finding finding(Statement statement) {
        return statement.ask(id(), texts.get("check.seizure-outcome"));
    }
}
