package fazhi.check.comparison;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is told of one matter in nearly the same words with another number (近似事项两个数): it only asks.
 */
@Component
class LikeThingRule implements CheckRule {

    private final Texts texts;

    LikeThingRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "like-thing";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("two-values", "same-thing", "same-subject");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var told = new ArrayList<Matter>();
        var findings = new ArrayList<Finding>();
        reading.statements()
                .flatMap(each -> Matter.in(each, reading.year()))
                .forEach(
                        each -> {
                            told.stream()
                                    .filter(each::likely)
                                    .findFirst()
                                    .ifPresent(one -> findings.add(finding(one, each)));
                            told.add(each);
                        });
        return findings.stream();
    }

    private Finding finding(Matter one, Matter other) {
        return other.statement()
                .ask(
                        id(),
                        texts.get(
                                "check.like-thing",
                                one.quantity().written(),
                                String.valueOf(one.statement().paragraph().number()),
                                other.quantity().written()));
    }
}
