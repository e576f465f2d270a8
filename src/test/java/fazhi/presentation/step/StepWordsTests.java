package fazhi.presentation.step;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.presentation.step.OpenItems.Open;
import fazhi.presentation.step.StepWords.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A next step says who and until when, and what of it is not set. */
@DatabaseTest
class StepWordsTests {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);

    @Autowired private StepWords steps;

    private static Open item(long id, long parent, String who, @Nullable LocalDate due) {
        return new Open(id, "甲", parent, "", who, due, false);
    }

    @Test
    void whatNobodyHasSetIsSaidToBeOpen() {
        assertThat(steps.of("强化宣传", List.of(item(1, 0, "", null)), List.of(), MARCH))
                .isEqualTo(new Step("强化宣传", "1 项", "未定", "未定"));
    }

    @Test
    void aTaskSaysForItsMeasure() {
        var measures = List.of(item(1, 0, "", null), item(2, 0, "司法所", null));
        var tasks = List.of(item(9, 1, "党政综合办公室", MARCH), item(8, 7, "别的", MARCH.plusYears(1)));
        assertThat(steps.of("强化宣传", measures, tasks, MARCH))
                .isEqualTo(new Step("强化宣传", "2 项", "党政综合办公室、司法所", "2023年3月31日（1 项未定）"));
    }

    @Test
    void theLastDayOfAllIsTold() {
        var measures =
                List.of(
                        item(1, 0, "甲办", MARCH),
                        item(2, 0, "乙办", MARCH.plusDays(1)),
                        item(3, 0, "丙办", MARCH));
        assertThat(steps.of("强化宣传", measures, List.of(), MARCH))
                .isEqualTo(new Step("强化宣传", "3 项", "甲办、乙办等 3 家", "2023年4月1日"));
    }

    /** A day that is over is no next step. */
    @Test
    void whatIsOverdueNeedsANewDay() {
        var measures = List.of(item(1, 0, "甲办", MARCH));
        assertThat(steps.of("强化宣传", measures, List.of(), MARCH.plusDays(1)))
                .isEqualTo(new Step("强化宣传", "1 项", "甲办", "原定2023年3月31日，已逾期"));
    }

    @Test
    void whatIsReportedDoneNeedsNoNewDay() {
        var measures = List.of(item(1, 0, "", null));
        var tasks = List.of(new Open(9, "乙", 1, "", "甲办", MARCH, true));
        assertThat(steps.of("强化宣传", measures, tasks, MARCH.plusDays(1)).until())
                .isEqualTo("已报办结，待销号");
        assertThat(steps.lacks(measures, tasks, MARCH.plusDays(1))).isFalse();
    }

    @Test
    void whatNobodyWasGivenIsCounted() {
        var measures = List.of(item(1, 0, "", null), item(2, 0, "", null), item(3, 0, "甲办", null));
        assertThat(steps.unsettled(measures, List.of(item(9, 2, "乙办", null)))).isEqualTo(1);
    }
}
