package fazhi.check.language;

import fazhi.check.read.PatternBook;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts paragraphs into sentences (断句). */
public final class Statements {

    static final PatternBook PATTERNS = new PatternBook("/check/language.patterns");

    private Statements() {}

    public static Stream<Statement> of(ReportText text) {
        return text.body().stream().flatMap(paragraph -> of(paragraph).stream());
    }

    /** The sentences; one that only goes on counting (其中…) belongs to the one before. */
    public static List<Statement> of(ReportParagraph paragraph) {
        var pieces = new ArrayList<String>();
        var end = PATTERNS.get("sentence.end").matcher(paragraph.text());
        int start = 0;
        while (end.find()) {
            add(pieces, paragraph.text().substring(start, end.end()));
            start = end.end();
        }
        add(pieces, paragraph.text().substring(start));
        return pieces.stream().map(piece -> of(paragraph, piece)).toList();
    }

    /** Read without remarks in brackets (四舍五入), quoted with them. */
    private static Statement of(ReportParagraph paragraph, String written) {
        var text = PATTERNS.get("remark").matcher(written).replaceAll("");
        return new Statement(paragraph, text, Quantities.in(text), written);
    }

    private static void add(List<String> pieces, String piece) {
        if (piece.isBlank()) {
            return;
        }
        if (!pieces.isEmpty() && PATTERNS.in("sentence.continues", piece)) {
            pieces.add(pieces.removeLast() + piece);
        } else {
            pieces.add(piece);
        }
    }
}
