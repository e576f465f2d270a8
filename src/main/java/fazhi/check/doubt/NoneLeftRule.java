package fazhi.check.doubt;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
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
                .filter(each -> !Doubts.in("left.not", each.text()))
                .flatMap(
                        each ->
                                Stream.of("in.time", "none.left")
                                        .flatMap(name -> Doubts.found(name, each.text()))
                                        .map(
                                                match ->
                                                        each.ask(
                                                                id(),
                                                                texts.get(
                                                                        "check.none-but",
                                                                        match.group("all"),
                                                                        match.group("some")))));
    }
}
