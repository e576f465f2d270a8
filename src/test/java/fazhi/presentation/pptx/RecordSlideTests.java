package fazhi.presentation.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fazhi.document.Block;
import fazhi.document.Block.Photo;
import fazhi.document.Block.Progress;
import fazhi.document.Block.Step;
import fazhi.document.Documents;
import fazhi.office.Faults;
import fazhi.presentation.SlideDeck;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** Photos are embedded whole, acts drawn as boxes; all of it stays on the page. */
class RecordSlideTests {

    private static final Pattern SIZE = Pattern.compile(" sz=\"(\\d+)\"");

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 960, 540);

    private static XSLFSlide written(Block... content) throws Exception {
        var deck = new SlideDeck("汇报", "截至今日", "雷高镇人民政府", List.of(Decks.slide("南街村宪法宣传", content)));
        var slide = Decks.read(deck).getSlides().getLast();
        assertThat(Faults.of(slide.getXmlObject())).isEmpty();
        assertThat(slide.getShapes()).allMatch(shape -> PAGE.contains(shape.getAnchor()));
        assertThat(SIZE.matcher(slide.getXmlObject().xmlText()).results())
                .extracting(size -> Integer.parseInt(size.group(1)))
                .allMatch(size -> size >= 1800);
        return slide;
    }

    private static List<XSLFPictureShape> pictures(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .toList();
    }

    private static Stream<String> words(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText());
    }

    private static Block.Photos photos(int count) {
        return new Block.Photos(
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new Photo(number, "", "第" + number + "张"))
                        .toList());
    }

    @Test
    void photosAreEmbeddedAndKeepTheirShape() throws Exception {
        for (int count = 1; count <= 4; count++) {
            var slide = written(photos(count));
            assertThat(pictures(slide)).hasSize(count);
            assertThat(words(slide)).contains("第" + count + "张");
            for (int at = 0; at < count; at++) {
                var place = pictures(slide).get(at).getAnchor();
                assertThat(place.getWidth() / place.getHeight())
                        .isCloseTo(at == 1 ? 0.75 : 4 / 3.0, within(0.02));
            }
            assertThat(apart(slide)).isTrue();
        }
    }

    private static boolean apart(XSLFSlide slide) {
        var places = pictures(slide).stream().map(XSLFPictureShape::getAnchor).toList();
        return places.stream()
                .allMatch(
                        one ->
                                places.stream()
                                        .allMatch(other -> one == other || !one.intersects(other)));
    }

    @Test
    void captionsAreLegibleAndAPictureSaysWhatItShows() throws Exception {
        var slide = written(photos(2));
        assertThat(slide.getXmlObject().xmlText())
                .contains("sz=\"2800\"")
                .contains("descr=\"第1张\"");
    }

    @Test
    void whatCannotBeReadLeavesItsCaption() throws Exception {
        var slide = written(new Block.Photos(List.of(new Photo(0, "", "已损坏的照片"))));
        assertThat(pictures(slide)).isEmpty();
        assertThat(words(slide)).contains("已损坏的照片");
    }

    @Test
    void aCaptionFarTooLongIsCut() throws Exception {
        var long0 = "长".repeat(200);
        var slide = written(new Block.Photos(List.of(new Photo(1, "", long0))));
        assertThat(words(slide)).noneMatch(long0::equals).anyMatch(words -> words.endsWith("长…"));
    }

    @Test
    void actsStandInTheirOrderWithTheNextWordsBelow() throws Exception {
        var steps =
                List.of(
                        new Step(Progress.DONE, "立案", "2023-01-05"),
                        new Step(Progress.DONE, "告知", "2023-02-01"),
                        new Step(Progress.NEXT, "法制审核", ""),
                        new Step(Progress.OPEN, "决定", ""),
                        new Step(Progress.OPEN, "送达", ""),
                        new Step(Progress.OPEN, "公示", ""),
                        new Step(Progress.OPEN, "缴款", ""),
                        new Step(Progress.OPEN, "结案", ""),
                        new Step(Progress.OPEN, "归档", ""));
        var slide = written(new Block.Steps(steps), Documents.paragraph("下一步：登记法制审核"));
        assertThat(words(slide))
                .containsSubsequence(
                        "立案\n2023\u201101\u201105", "法制审核\n下一步", "归档\n未到", "下一步：登记法制审核");
        var places =
                slide.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .filter(shape -> ((XSLFTextShape) shape).getText().startsWith("下一步："))
                        .findFirst()
                        .orElseThrow();
        assertThat(slide.getShapes())
                .filteredOn(XSLFTextShape.class::isInstance)
                .extracting(XSLFTextShape.class::cast)
                .filteredOn(shape -> shape != places && !shape.getText().isEmpty())
                .allMatch(shape -> shape.getAnchor().getMaxY() <= places.getAnchor().getMinY());
    }

    @Test
    void fewPointsStandInBoxesAndManyAsAList() throws Exception {
        var few = written(Documents.paragraph("甲"), Documents.paragraph("乙"));
        assertThat(few.getXmlObject().xmlText()).contains("F3F6F9").doesNotContain("buChar");
        var many =
                written(
                        IntStream.rangeClosed(1, 7)
                                .mapToObj(number -> Documents.paragraph("第" + number + "点"))
                                .toArray(Block[]::new));
        assertThat(many.getXmlObject().xmlText()).contains("buChar");
    }

    @Test
    void aTitleOfTwoLinesIsBrokenAfterAClause() throws Exception {
        var title = "普法活动 1 次，普法活动参加人数 110 人次，发放普法资料 150 份";
        var deck =
                new SlideDeck("汇报", "", "镇", List.of(Decks.slide(title, Documents.paragraph("甲"))));
        var slide = Decks.read(deck).getSlides().getLast();
        assertThat(words(slide)).contains(title.replace("次，发", "次，\n发"));
    }

    @Test
    void aLongCellWrapsInsteadOfMakingTheWholeTableSmall() throws Exception {
        var title = "“宪法宣传周”进村入户送法律、送咨询、送资料暨典型案例巡回展";
        var slide =
                written(
                        new Block.Table(
                                "",
                                List.of("事项", "条数", "最近一次", "最近一次内容"),
                                List.of(
                                        List.of("普法活动", "12", "2023-11-05", title),
                                        List.of("矛盾纠纷", "0", "—", "—"))));
        assertThat(slide.getXmlObject().xmlText()).contains("sz=\"2800\"");
    }
}
