package fazhi.document.pdf;

import fazhi.common.Html;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.document.OfficialDocument.Signature;
import fazhi.document.OfficialWords;
import java.util.List;
import java.util.Locale;

/** The list of attachments, the issuer's name and the date (附件说明、署名、成文日期) in a PDF. */
record ClosingPrint(Html page, OfficialWords words) {

    private static final double INSET = 2;

    void write(OfficialDocument document) {
        if (!document.attachments().isEmpty()) {
            attachments(document.attachments());
        }
        if (!document.signature().issuer().isEmpty()) {
            signature(document.signature());
        }
    }

    /** Names turn over under their own first character. */
    private void attachments(List<Attachment> attachments) {
        int count = attachments.size();
        double number = count == 1 ? 0 : 1;
        var label = words.attachmentsLabel();
        page.raw("<div class=\"attachments\">");
        for (int index = 0; index < count; index++) {
            var name = words.attachmentName(attachments.get(index).title(), index, count);
            boolean first = index == 0;
            double hanging = number + (first ? label.length() : 0);
            page.raw(
                            "<p style=\"margin-left:%s;text-indent:-%s\">"
                                    .formatted(
                                            characters(INSET + label.length() + number),
                                            characters(hanging)))
                    .text(first ? label + name : name)
                    .close("p");
        }
        page.close("div");
    }

    /**
     * Without a seal: the name two characters from the right, the date begins two further right
     * than the name; a date too long for that keeps two characters and the name gives way.
     */
    private void signature(Signature signature) {
        var date = words.date(signature.date());
        var names = signature.names();
        double name = names.stream().mapToDouble(ClosingPrint::width).max().orElse(0);
        double day = width(words.plain(date));
        double dateInset = Math.max(INSET, name - day);
        page.raw("<div class=\"signature\">");
        for (var each : names) {
            page.raw(right(dateInset + day + INSET - width(each)) + "\">").text(each).close("p");
        }
        page.raw(right(dateInset) + "\">");
        new InlinePrint(page, words).write(date);
        page.close("p").close("div");
    }

    private static String right(double inset) {
        return "<p style=\"padding-right:" + characters(inset);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(each -> each < 0x80 ? 0.5 : 1).sum();
    }

    private static String characters(double count) {
        return String.format(Locale.ROOT, "%.2fem", count);
    }
}
