package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One number under two bases at once (口径混用): 2022 年…自成立以来共 20 宗. */
@Component
class TwoBasesRule implements CheckRule {

    private final Texts texts;

    TwoBasesRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "two-bases";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> !each.quantities().isEmpty())
                .flatMap(this::check);
    }

    /** Both before the same number; a number between them makes two statements of it. */
    private Stream<Finding> check(Statement statement) {
        int from = 0;
        for (var quantity : statement.quantities()) {
            var words = statement.text().substring(from, quantity.start()).replaceAll("\\s", "");
            var since = PeriodWords.words("cumulative").matcher(words);
            if (since.find()) {
                var rest = words.substring(0, since.start()) + "," + words.substring(since.end());
                var year = PeriodWords.words("annual").matcher(rest);
                if (year.find()) {
                    return Stream.of(
                            statement.ask(
                                    id(),
                                    texts.get("check.two-bases", since.group(), year.group())));
                }
            }
            from = quantity.end();
        }
        return Stream.empty();
    }
}
