package fazhi.improvement.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure is meant for a problem where its name says what the problem's says. */
class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "行政执法队伍建设有待加强, 加强执法队伍管理和培训, true",
        "行政执法队伍建设有待加强, 强化政府法制机构和队伍建设, false",
        "行政执法队伍建设有待加强, 继续落实领导班子集体学法制度, false",
        "法治宣传教育有待加强, 加强对群众的普法宣传教育, true",
        "村级档案不齐, 补办防汛预案, false"
    })
    void namesAreComparedByWhatTheyShare(String problem, String measure, boolean like) {
        assertThat(Likeness.like(problem, measure)).isEqualTo(like);
    }
}
