package fazhi.check.read;

import fazhi.check.read.ReportParagraph.Kind;
import java.util.ArrayList;
import java.util.List;

/** Builds the text from lines (文本组装): head, joined body paragraphs, end. */
class TextAssembly {

    private final List<ReportParagraph> paragraphs = new ArrayList<>();

    private final Outline outline = new Outline();

    private final HeadReader head;

    private final EndReader end;

    TextAssembly(List<Line> lines) {
        head = new HeadReader(lines);
        var behind = lines.subList(head.size(), lines.size());
        int appendix = appendix(behind);
        var main = behind.subList(0, appendix);
        end = new EndReader(main);
        var body = main.subList(0, main.size() - end.size());
        lines.subList(0, head.size()).forEach(line -> add(Kind.HEAD, line));
        ParagraphJoin.join(body).forEach(this::addBody);
        main.subList(body.size(), main.size()).forEach(line -> add(Kind.END, line));
        behind.subList(appendix, behind.size()).forEach(line -> add(Kind.APPENDIX, line));
    }

    /** Where the appendix begins: at its mark alone on a line, or at any mention behind a date. */
    private static int appendix(List<Line> lines) {
        boolean signed = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && !line.table() && line.has(signed ? "appendix.behind" : "appendix")) {
                return i;
            }
            signed |= line.has("date");
        }
        return lines.size();
    }

    ReportText text() {
        return new ReportText(
                head.mark(),
                head.number(),
                head.signer(),
                head.title(),
                head.recipient(),
                end.issuer(),
                end.dateText(),
                end.date(),
                paragraphs);
    }

    private void addBody(Line line) {
        if (line.table()) {
            add(Kind.TABLE, line);
        } else {
            paragraphs.add(outline.next(paragraphs.size() + 1, line));
        }
    }

    private void add(Kind kind, Line line) {
        var own = line.table() ? Kind.TABLE : kind;
        paragraphs.add(ReportParagraph.plain(paragraphs.size() + 1, own, line.text()));
    }
}
