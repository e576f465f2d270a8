package fazhi.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.CheckFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundRuleTests {

    @ParameterizedTest
    @CsvSource({
        "健全人民掉解委员会建设。, 1",
        "履行第一责任人直责，压实第一责任人直责。, 1",
        "落实人民掉解员，规范行政处发。, 2",
        "加强人民调解委员会建设。, 0",
        "推进法制政府建设，树立法制思维，开展法制宣传日活动。, 0",
    })
    void oneSlipIsToldOnce(String text, int findings) {
        assertThat(CheckFixture.of("typo-sound", text)).hasSize(findings);
    }
}
