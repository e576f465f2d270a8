package fazhi.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.Rare;
import fazhi.document.Block;
import fazhi.document.Documents;
import fazhi.document.OfficialDocument;
import fazhi.office.Faults;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Rare characters come out of Word as they went in, and no title line ends in half of one. */
class RareWordTests {

    @Test
    void paragraphsAndTablesKeepThem() throws Exception {
        var table = new Block.Table("", List.of("姓名"), Rare.NAMES.stream().map(List::of).toList());
        var blocks =
                java.util.stream.Stream.concat(
                                Rare.NAMES.stream().map(Documents::paragraph),
                                java.util.stream.Stream.of(table))
                        .toList();
        var word = Docx.of(OfficialDocument.inside("名单", List.copyOf(blocks)));
        assertThat(Faults.of(word.getDocument())).isEmpty();
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsSubsequence(Rare.NAMES);
        assertThat(word.getTables().getFirst().getText()).contains(Rare.NAMES);
    }

    @Test
    void aTitleIsBrokenBetweenThem() {
        var title = "关于" + "𠮷".repeat(45) + "的报告";
        var lines = TitleLines.official().of(title);
        lines.forEach(Rare::whole);
        assertThat(String.join("", lines)).isEqualTo(title);
    }
}
