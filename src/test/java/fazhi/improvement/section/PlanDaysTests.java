package fazhi.improvement.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDaysTests {

    private static final LocalDate MADE = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "参加2025年执法资格考试, 2025-12-31",
        "2025年6月底前完成, 2025-06-30",
        "12月底前持证率达到90%以上, 2025-12-31",
        "3月15日前报送, 2025-03-31",
        "年底前全部完成, 2025-12-31",
        "2025年底前完成，2026年3月前验收, 2026-03-31"
    })
    void lastDayItSpeaksOf(String plan, LocalDate last) {
        assertThat(PlanDays.last(plan, MADE)).contains(last);
    }

    @ParameterizedTest
    @CsvSource({
        "每季度开展一次案卷评查",
        "落实《法治政府建设实施纲要（2021—2025年）》",
        "落实2020—2025年规划",
        "巩固2023年以来的成果",
        "3月8日前后集中宣传",
        "每月推送不少于2期"
    })
    void noDayOfAPlan(String plan) {
        assertThat(PlanDays.last(plan, MADE)).isEmpty();
    }
}
