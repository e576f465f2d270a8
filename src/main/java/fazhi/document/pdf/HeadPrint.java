package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Head;
import fazhi.document.OfficialWords;
import fazhi.document.word.TitleLines;
import java.util.Locale;

/** Red head, number, signer, title and addressee (版头、标题、主送机关) on a PDF page. */
record HeadPrint(Html page, OfficialWords words, TitleLines lines) {

    /** The type area is 156 mm wide, and a long name is drawn narrow to stand on 150 of them. */
    private static final double WIDTH = 156 / 25.4 * 72;

    private static final double SHARE = 150 / 25.4 * 72;

    private static final double MARK = 46;

    private static final double WIDEST = 0.9;

    HeadPrint(Html page, OfficialWords words) {
        this(page, words, TitleLines.official());
    }

    void write(OfficialDocument document) {
        if (!document.head().mark().isEmpty()) {
            mark(document.head().mark());
            number(document.head());
        }
        title(document.head().mark().isEmpty() ? "title alone" : "title", document.title());
        var addressee = words.addressee(document.addressee());
        if (!addressee.isEmpty()) {
            page.raw("<p class=\"addressee\">");
            new InlinePrint(page, words).write(addressee);
            page.close("p");
        }
    }

    void title(String kind, String text) {
        page.raw("<div class=\"" + kind + "\">");
        lines.of(text).forEach(line -> page.element("div", "", line));
        page.close("div");
    }

    private void mark(String mark) {
        var names = mark.lines().toList();
        int longest = names.stream().mapToInt(String::length).max().orElse(1);
        double scale = Math.min(WIDEST, SHARE / (MARK * Math.max(1, longest)));
        page.raw("<div class=\"mark\">");
        for (var name : names) {
            double width = MARK * (name.length() + 1);
            page.raw(
                            "<div style=\"width:%.2fpt;margin-left:%.2fpt;transform:scaleX(%.3f)\">"
                                    .formatted(width, (WIDTH - width) / 2, scale))
                    .text(name)
                    .close("div");
        }
        page.close("div");
    }

    private void number(Head head) {
        var inline = new InlinePrint(page, words);
        if (!head.upward()) {
            page.raw("<p class=\"number\">");
            inline.write(words.number(head));
            page.close("p");
            return;
        }
        page.raw("<table class=\"number upward\"><tr><td>");
        inline.write(words.number(head));
        page.raw("</td><td class=\"signer\">").text(words.signerLabel()).raw("<span>");
        inline.write(words.signer(head));
        page.raw("</span></td></tr></table>");
    }

    static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
