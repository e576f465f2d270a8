package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** One body under two names (机构名称不一). */
@Component
class BodyNameRule implements CheckRule {

    private static final List<List<String>> BODIES =
            StreamSupport.stream(PatternBook.lines("/check/bodies.txt").spliterator(), false)
                    .map(line -> Arrays.asList(line.split(" ")))
                    .toList();

    private final Texts texts;

    BodyNameRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "body-name";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var statements = reading.statements().toList();
        return Stream.concat(
                BODIES.stream().flatMap(names -> check(names, statements).stream()),
                kinds(statements.stream().flatMap(Body::in).toList()).stream());
    }

    /** 平安建设委员会, and further on 平安建设领导小组. */
    private Optional<Finding> kinds(List<Body> bodies) {
        for (int later = 1; later < bodies.size(); later++) {
            var body = bodies.get(later);
            var clash = bodies.subList(0, later).stream().filter(body::clashes).findFirst();
            if (clash.isPresent()) {
                var names = List.of(clash.get().name(body), body.name(clash.get()));
                return BODIES.stream().anyMatch(each -> each.containsAll(names))
                        ? Optional.empty()
                        : Optional.of(finding(body.statement(), names));
            }
        }
        return Optional.empty();
    }

    /** Where the second name stands first. */
    private Optional<Finding> check(List<String> names, List<Statement> statements) {
        var used =
                names.stream()
                        .filter(name -> statements.stream().anyMatch(each -> says(each, name)))
                        .toList();
        return used.size() < 2
                ? Optional.empty()
                : statements.stream()
                        .filter(each -> says(each, used.getLast()))
                        .findFirst()
                        .map(each -> finding(each, used));
    }

    private static boolean says(Statement statement, String name) {
        return statement.text().contains(name);
    }

    private Finding finding(Statement statement, List<String> used) {
        return statement.ask(id(), texts.get("check.body-name", used.getFirst(), used.getLast()));
    }
}
