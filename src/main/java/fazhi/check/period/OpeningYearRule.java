package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The opening speaks of another year than the title (开头与标题年份不一). */
@Component
class OpeningYearRule implements CheckRule {

    private final Texts texts;

    OpeningYearRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "opening-year";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        var title = PeriodWords.words("annual.title").matcher(text.title());
        if (!title.find() || text.body().isEmpty()) {
            return Stream.empty();
        }
        var first = text.body().getFirst();
        var opening = PeriodWords.words("opening.year").matcher(first.text());
        return Stream.concat(
                        Stream.of(first).filter(_ -> opening.find()).map(_ -> opening.group(1)),
                        announced(first.text()))
                .filter(year -> !year.equals(title.group(1)))
                .limit(1)
                .map(
                        year ->
                                new Finding(
                                        id(),
                                        Certainty.CERTAIN,
                                        texts.get("check.opening-year", year, title.group(1)),
                                        first.text(),
                                        first.number()));
    }

    /** 现将我镇2023年度法治政府建设情况报告如下. */
    private static Stream<String> announced(String opening) {
        return PeriodWords.words("announced.year")
                .matcher(opening)
                .results()
                .map(each -> each.group(1));
    }
}
