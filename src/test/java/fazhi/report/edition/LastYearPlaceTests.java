package fazhi.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another town's report has headings of its own. */
class LastYearPlaceTests {

    private static final List<Block> REPORT =
            List.of(
                    paragraph("2024年，青石镇坚持学法。"),
                    new Block.Heading(1, "一、主要做法和成效"),
                    new Block.Heading(2, "（二）严格规范公正文明执法"),
                    paragraph("全年立案行政处罚案件18宗。"),
                    new Block.Heading(2, "（三）深入开展普法宣传"),
                    paragraph("全年开展法治宣传活动31场次。"));

    private static Block paragraph(String words) {
        return new Block.Paragraph(Block.Origin.LAST_YEAR, List.of(new Block.Words(words)));
    }

    @Test
    void wordsAboveTheFirstHeadingAreTheIntroduction() {
        assertThat(LastYear.at(REPORT, ""))
                .isEqualTo(new LastYear.Place("2024年，青石镇坚持学法。", "", false));
    }

    @Test
    void sameHeadingUnderAnotherMark() {
        assertThat(LastYear.at(REPORT, "3.严格规范公正文明执法").words()).isEqualTo("全年立案行政处罚案件18宗。");
    }

    @Test
    void headingMostLikeIt() {
        var place = LastYear.at(REPORT, "1.深入普法宣传");
        assertThat(place.heading()).isEqualTo("（三）深入开展普法宣传");
        assertThat(place.whole()).isFalse();
    }

    @Test
    void allOfItWhereNoHeadingIsLikeIt() {
        var place = LastYear.at(REPORT, "（五）信访工作");
        assertThat(place.whole()).isTrue();
        assertThat(place.words()).contains("青石镇坚持学法", "活动31场次");
    }

    @Test
    void chapterWithoutWordsOfItsOwnShowsAll() {
        assertThat(LastYear.at(REPORT, "一、主要做法和成效").whole()).isTrue();
    }
}
