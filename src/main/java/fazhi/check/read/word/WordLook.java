package fazhi.check.read.word;

import fazhi.check.read.ReportReader;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** What a paragraph of a Word file looks like (段落样式): a heading without a number stands out. */
class WordLook {

    private static final int HEADING_LENGTH = 40;

    /** The level of text that is no heading. */
    private static final int BODY = 9;

    private final WordStyles styles;

    WordLook(XWPFDocument document) {
        this.styles = new WordStyles(document);
    }

    /** A short line, all of it bold, in the type of headings, or on a level of the outline. */
    boolean standsOut(XWPFParagraph paragraph) {
        var text = paragraph.getText().strip();
        if (text.isEmpty()
                || text.length() > HEADING_LENGTH
                || ReportReader.PATTERNS.in("heading.end", text)) {
            return false;
        }
        var runs = paragraph.getRuns().stream().filter(run -> !run.text().isBlank()).toList();
        return leveled(paragraph) || !runs.isEmpty() && runs.stream().allMatch(WordLook::strong);
    }

    private static boolean strong(XWPFRun run) {
        var fonts =
                List.of(XWPFRun.FontCharRange.ascii, XWPFRun.FontCharRange.eastAsia).stream()
                        .map(run::getFontFamily);
        return run.isBold()
                || fonts.anyMatch(
                        font -> font != null && ReportReader.PATTERNS.in("heading.font", font));
    }

    private boolean leveled(XWPFParagraph paragraph) {
        return styles.of(paragraph)
                .filter(CTPPrBase::isSetOutlineLvl)
                .findFirst()
                .filter(each -> each.getOutlineLvl().getVal().intValue() < BODY)
                .isPresent();
    }
}
