package fazhi.improvement.supervision;

import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The day an order of supervision is to be answered (督办答复期限). */
@Component
class SupervisionClocks implements ClockSource {

    @Override
    public String ledger() {
        return "supervision";
    }

    @Override
    public Set<String> rules() {
        return Set.of("supervision.answer");
    }

    @Override
    public List<Clock> clocks(Record data) {
        var order = (SupervisionData) data;
        return List.of(
                new Clock(
                        "supervision.answer",
                        order.issuedOn(),
                        order.answerDueOn(),
                        order.answeredOn()));
    }

    @Override
    public List<Long> owners(Record data) {
        var order = (SupervisionData) data;
        return Stream.of(order.person(), order.leader()).filter(Objects::nonNull).toList();
    }

    @Override
    public String until() {
        return "answeredOn";
    }
}
