package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A span and how long it is said to last (起止与时长): 3月1日至5月31日，为期五个月. */
@Component
class DurationRule implements CheckRule {

    private final Texts texts;

    DurationRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "duration";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Span.in(statement.text()).stream()
                .flatMap(span -> Lasting.behind(statement.text(), span).stream())
                .filter(Lasting::wrong)
                .map(
                        lasting ->
                                statement.finding(
                                        id(),
                                        lasting.sure() ? Certainty.CERTAIN : Certainty.ASK,
                                        texts.get(
                                                "check.duration",
                                                lasting.span().written(),
                                                lasting.written())));
    }
}
