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
