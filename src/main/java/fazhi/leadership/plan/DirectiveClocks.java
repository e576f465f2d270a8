package fazhi.leadership.plan;

import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The day by which a directive is to be answered (上级文件答复期限). */
@Component
class DirectiveClocks implements ClockSource {

    @Override
    public String ledger() {
        return "directive";
    }

    @Override
    public Set<String> rules() {
        return Set.of("directive.answer");
    }

    @Override
    public List<Clock> clocks(Record data) {
        var directive = (DirectiveData) data;
        return directive.answerDueOn() == null
                ? List.of()
                : List.of(
                        new Clock(
                                "directive.answer",
                                directive.receivedOn(),
                                directive.answerDueOn(),
                                directive.answeredOn()));
    }

    @Override
    public String until() {
        return "answeredOn";
    }
}
