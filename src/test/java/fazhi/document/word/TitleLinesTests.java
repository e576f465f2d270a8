package fazhi.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTests {

    private final TitleLines lines = TitleLines.official();

    @Test
    void shortTitleStaysOnOneLine() {
        assertThat(lines.of("关于开展普法工作的通知")).hasSize(1);
    }

    @Test
    void longTitleBreaksBySense() {
        assertThat(lines.of("雷高镇人民政府关于2022年度法治政府建设情况的报告"))
                .containsExactly("雷高镇人民政府关于2022年度", "法治政府建设情况的报告");
    }

    @Test
    void typedBreakIsKept() {
        assertThat(lines.of("雷高镇人民政府\n关于2022年度法治政府建设情况的报告"))
                .containsExactly("雷高镇人民政府", "关于2022年度法治政府建设情况的报告");
    }

    @Test
    void noLineIsTooLong() {
        var title = "雷州市雷高镇人民政府关于进一步贯彻落实乡镇综合行政执法体制改革有关工作情况和2022年度法治政府建设情况的报告";
        assertThat(lines.of(title)).allMatch(line -> line.length() <= 20);
        assertThat(String.join("", lines.of(title))).isEqualTo(title);
    }
}
