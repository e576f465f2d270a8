package fazhi.check.comparison;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.BasisWords;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One thing counted twice in its own words (同一对象两个数): it only asks. */
@Component
class SameThingRule implements CheckRule {

    private final Texts texts;

    SameThingRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "same-thing";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var told = new ArrayList<Thing>();
        var findings = new ArrayList<Finding>();
        reading.statements()
                .flatMap(each -> Thing.in(each, reading.year()))
                .forEach(
                        each -> {
                            told.stream()
                                    .filter(one -> !one.statement().equals(each.statement()))
                                    .flatMap(one -> clash(one, each).stream())
                                    .findFirst()
                                    .ifPresent(findings::add);
                            told.add(each);
                        });
        return findings.stream();
    }

    /** Since the founding there is more than in the year. */
    private static boolean overTime(Thing thing) {
        return BasisWords.cumulative(thing.statement().text());
    }

    private Optional<Finding> clash(Thing one, Thing other) {
        return one.shared(other)
                .filter(_ -> overTime(one) == overTime(other))
                .map(
                        name ->
                                other.statement()
                                        .ask(
                                                id(),
                                                texts.get(
                                                        "check.same-thing",
                                                        name,
                                                        one.quantity().written(),
                                                        String.valueOf(
                                                                one.statement()
                                                                        .paragraph()
                                                                        .number()),
                                                        other.quantity().written())));
    }
}
