package fazhi.document.word;

import fazhi.document.Block.Blank;
import fazhi.document.Block.Inline;
import fazhi.document.Block.Token;
import fazhi.document.Block.Words;
import fazhi.document.OfficialWords;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The growing document: paragraphs by style, words by kind. */
record Sheet(XWPFDocument word, OfficialWords words) {

    XWPFParagraph paragraph(String style) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph paragraph(String style, String text) {
        var paragraph = paragraph(style);
        run(paragraph, text);
        return paragraph;
    }

    XWPFParagraph paragraph(String style, Inline part) {
        var paragraph = paragraph(style);
        add(paragraph, part);
        return paragraph;
    }

    /** Numbers are plain words on paper; a gap is marked so that nobody sends it unseen. */
    XWPFRun add(XWPFParagraph paragraph, Inline part) {
        return switch (part) {
            case Words(var text) -> run(paragraph, text);
            case Token(_, var text, _) -> run(paragraph, text);
            case Blank blank -> {
                var run = run(paragraph, words.plain(blank));
                run.setTextHighlightColor("yellow");
                yield run;
            }
        };
    }

    static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(text);
        return run;
    }
}
