package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.Optional;
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
        var restated =
                text.body().stream()
                        .skip(1)
                        .flatMap(
                                each ->
                                        announced(each.text())
                                                .map(year -> finding(each, year, title.group(1))));
        var opening = PeriodWords.words("opening.year").matcher(first.text());
        var opened =
                Stream.concat(
                                Stream.of(first)
                                        .filter(_ -> opening.find())
                                        .map(_ -> opening.group(1)),
                                announced(first.text()))
                        .limit(2)
                        .map(year -> finding(first, year, title.group(1)));
        return Stream.concat(opened, restated).flatMap(Optional::stream).limit(1);
    }

    private Optional<Finding> finding(ReportParagraph paragraph, String year, String titled) {
        return year.equals(titled)
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                id(),
                                Certainty.CERTAIN,
                                texts.get("check.opening-year", year, titled),
                                paragraph.text(),
                                paragraph.number()));
    }

    /** 现将我镇2023年度法治政府建设情况报告如下. */
    private static Stream<String> announced(String opening) {
        return Stream.of("announced.year", "announced.here")
                .flatMap(name -> PeriodWords.words(name).matcher(opening).results())
                .map(each -> each.group(1));
    }
}
