package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All in time or none left, and then some that are (全部与例外). */
@Component
class NoneLeftRule implements CheckRule {

    private final Texts texts;

    NoneLeftRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "none-left";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.of(
                                                found(each, "in.time", "left.not"),
                                                found(each, "none.left", "left.not"),
                                                found(each, "none.done", "done.not"))
                                        .flatMap(all -> all));
    }

    private Stream<Finding> found(Statement statement, String name, String unless) {
        return Doubts.in(unless, statement.text())
                ? Stream.empty()
                : Doubts.found(name, statement.text())
                        .map(
                                match ->
                                        statement.ask(
                                                id(),
                                                texts.get(
                                                        "check.none-but",
                                                        match.group("all"),
                                                        match.group("some"))));
    }
}
