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

/** A heading of another year than the report (标题年份不符). */
@Component
class HeadingYearRule implements CheckRule {

    private final Texts texts;

    HeadingYearRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "heading-year";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        if (!PeriodWords.in("annual.title", reading.text().title())) {
            return Stream.empty();
        }
        return reading.text().body().stream()
                .filter(each -> each.level() > 0 && each.headingOnly())
                .flatMap(each -> check(each, reading).stream());
    }

    private Optional<Finding> check(ReportParagraph paragraph, Reading reading) {
        var named = PeriodWords.words("heading.year").matcher(paragraph.heading());
        if (!named.find() || PeriodWords.in("heading.other", paragraph.heading())) {
            return Optional.empty();
        }
        int year = Integer.parseInt(named.group(1));
        boolean plan = PeriodWords.in("heading.plan", paragraph.heading());
        boolean done = !plan && PeriodWords.in("heading.done", paragraph.heading());
        var signed = reading.text().date();
        boolean over = signed != null && signed.getYear() > reading.year();
        boolean skips = plan && year > reading.year() + 1;
        boolean wrong = done && year != reading.year() || plan && over && year <= reading.year();
        return wrong || skips
                ? Optional.of(
                        new Finding(
                                id(),
                                wrong ? Certainty.CERTAIN : Certainty.ASK,
                                texts.get(
                                        skips
                                                ? "check.heading-year.skips"
                                                : plan
                                                        ? "check.heading-year.plan"
                                                        : "check.heading-year",
                                        paragraph.heading(),
                                        String.valueOf(reading.year())),
                                paragraph.text(),
                                paragraph.number()))
                : Optional.empty();
    }
}
