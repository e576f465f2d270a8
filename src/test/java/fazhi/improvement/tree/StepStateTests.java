package fazhi.improvement.tree;

import static fazhi.improvement.tree.StepState.CLOSED;
import static fazhi.improvement.tree.StepState.DONE;
import static fazhi.improvement.tree.StepState.NOT_BEGUN;
import static fazhi.improvement.tree.StepState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepStateTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void whatHasNothingBeneathIsNotBegun() {
        assertThat(StepState.above(List.of(), null, DAY)).isEqualTo(NOT_BEGUN);
        assertThat(StepState.above(List.of(NOT_BEGUN, NOT_BEGUN), null, DAY)).isEqualTo(NOT_BEGUN);
    }

    @Test
    void beginsWithTheFirstAndWaitsToBeClosedAfterTheLast() {
        assertThat(StepState.above(List.of(NOT_BEGUN, OPEN), null, DAY)).isEqualTo(OPEN);
        assertThat(StepState.above(List.of(CLOSED, NOT_BEGUN), null, DAY)).isEqualTo(OPEN);
        assertThat(StepState.above(List.of(CLOSED, DONE), null, DAY)).isEqualTo(OPEN);
        assertThat(StepState.above(List.of(CLOSED, CLOSED), null, DAY)).isEqualTo(DONE);
    }

    @Test
    void closedFromItsDayOn() {
        assertThat(StepState.above(List.of(CLOSED), DAY, DAY)).isEqualTo(CLOSED);
        assertThat(StepState.above(List.of(CLOSED), DAY.plusDays(1), DAY)).isEqualTo(DONE);
    }
}
