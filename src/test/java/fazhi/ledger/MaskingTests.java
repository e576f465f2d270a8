package fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "张三 | 张*",
                "张 | 张*",
                "欧阳建园 | 欧***",
                "当事人25 | 当****",
                "买买提·吐尔逊 | 买******",
                "张三、李四和王五 | 张*、李****",
                "张三（1380013） | 张*（138***********0013）",
                "Zhang San | Z********",
                "李四 , 王五 | 李*, 王*",
                "440104199001011234 | 440***********1234",
                "甲公司（经营者：张三） | 甲公司（经**：张*）"
            },
            delimiter = '|')
    void aPersonKeepsTheFirstCharacter(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "联系人张三13800138000，住东村 | 联系人张三138****8000，住东村",
                "身份证44010419900101123X。 | 身份证440****123X。",
                "440104 19900101 1234 | 440****1234",
                "138-0013-8000 | 138****8000",
                "１３８００１３８０００ | １３８****８０００",
                "电话:13800138000/13900139000 | 电话:138****8000/139****9000"
            },
            delimiter = '|')
    void numbersThatTellWhoSomebodyIsAreHidden(String text, String hidden) {
        assertThat(Masking.numbers(text)).isEqualTo(hidden);
        assertThat(Masking.holdsNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "雷高综执罚〔2022〕001号",
                "粤执法19012345678901",
                "2022-12-02 10:30",
                "罚款138001元",
                "440882202203000012345",
                "990127199001010",
                ""
            })
    void otherNumbersStay(String text) {
        assertThat(Masking.numbers(text)).isEqualTo(text);
        assertThat(Masking.holdsNumber(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "某砂石经营部01",
                "甲公司",
                "平安镇石料厂",
                "广州（中国）有限公司",
                "平安砂场有限公司、平安镇人民政府",
                "Old Mill Co., Ltd.",
                "王家村第三村民小组"
            })
    void anOrganisationStays(String name) {
        assertThat(Masking.name(name)).isEqualTo(name);
    }
}
