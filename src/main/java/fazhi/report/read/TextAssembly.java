package fazhi.report.read;

import fazhi.report.read.ReportParagraph.Kind;
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
        end = new EndReader(lines.subList(head.size(), lines.size()));
        lines.subList(0, head.size()).forEach(line -> add(Kind.HEAD, line.text()));
        var body = lines.subList(head.size(), lines.size() - end.size());
        ParagraphJoin.join(body).forEach(this::addBody);
        lines.subList(lines.size() - end.size(), lines.size())
                .forEach(line -> add(Kind.END, line.text()));
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
            add(Kind.TABLE, line.text());
        } else {
            paragraphs.add(outline.next(paragraphs.size() + 1, line.text()));
        }
    }

    private void add(Kind kind, String text) {
        paragraphs.add(ReportParagraph.plain(paragraphs.size() + 1, kind, text));
    }
}
