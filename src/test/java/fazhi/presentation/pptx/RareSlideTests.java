package fazhi.presentation.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.Rare;
import fazhi.document.Block;
import fazhi.document.Documents;
import fazhi.office.Faults;
import fazhi.presentation.SlideDeck;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** Rare characters come out of PowerPoint as they went in: titles, lines, tables. */
class RareSlideTests {

    private static String words(XSLFSlide slide) {
        return slide.getShapes().stream()
                .map(
                        shape ->
                                switch (shape) {
                                    case XSLFTextShape text -> text.getText();
                                    case XSLFTable table ->
                                            table.getRows().stream()
                                                    .flatMap(row -> row.getCells().stream())
                                                    .map(XSLFTextShape::getText)
                                                    .collect(Collectors.joining(" "));
                                    default -> "";
                                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void slidesKeepThem() throws Exception {
        var names = Rare.NAMES.subList(0, 7);
        var deck =
                new SlideDeck(
                        "𠮷家村汇报",
                        "䶮山　2022年12月",
                        "𠮷家镇人民政府",
                        List.of(
                                Decks.slide("𠮷家村：" + names.getFirst(), lines(names)),
                                Decks.slide(
                                        "名单",
                                        new Block.Table(
                                                "",
                                                List.of("姓名"),
                                                names.stream().map(List::of).toList()))));
        var show = Decks.read(deck);
        show.getSlides().forEach(each -> assertThat(Faults.of(each.getXmlObject())).isEmpty());
        var all = show.getSlides().stream().map(RareSlideTests::words).toList();
        all.forEach(Rare::whole);
        assertThat(String.join("\n", all)).contains(names).contains("𠮷家镇人民政府");
    }

    private static Block[] lines(List<String> names) {
        return names.stream().map(Documents::paragraph).toArray(Block[]::new);
    }
}
