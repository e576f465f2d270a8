package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A plan for what comes that names a year which is over (计划年份已过). */
@Component
class PastPlanRule implements CheckRule {

    private final Texts texts;

    PastPlanRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "past-plan";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var year = reported(reading);
        return year.isEmpty()
                ? Stream.empty()
                : reading.text().body().stream()
                        .filter(PastPlanRule::planned)
                        .filter(each -> !Scopes.in("ahead", each.text()))
                        .flatMap(each -> check(each, year.getAsInt()));
    }

    /** Of a yearly report signed after its year, or not signed yet. */
    private static OptionalInt reported(Reading reading) {
        var year = Scopes.titleYear(reading.text());
        var signed = reading.text().date();
        return year.isPresent() && (signed == null || signed.getYear() > year.getAsInt())
                ? year
                : OptionalInt.empty();
    }

    private static boolean planned(ReportParagraph paragraph) {
        return paragraph.section().stream().anyMatch(each -> Scopes.in("plan.section", each));
    }

    private Stream<Finding> check(ReportParagraph paragraph, int year) {
        return Stream.of("plan.event", "plan.until")
                .flatMap(name -> Scopes.words(name).matcher(paragraph.text()).results())
                .filter(each -> Integer.parseInt(each.group("year")) <= year)
                .map(each -> finding(paragraph, each))
                .limit(1);
    }

    private Finding finding(ReportParagraph paragraph, MatchResult plan) {
        return new Finding(
                id(),
                Certainty.ASK,
                texts.get("check.past-plan", plan.group("year"), plan.group()),
                paragraph.text(),
                paragraph.number());
    }
}
