package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.ClosingLayout;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.document.OfficialDocument.Signature;
import fazhi.document.OfficialWords;
import java.util.List;
import java.util.Locale;

/** The list of attachments, the issuer's name and the date (附件说明、署名、成文日期) in a PDF. */
record ClosingPrint(Html page, OfficialWords words) {

    void write(OfficialDocument document) {
        if (!document.attachments().isEmpty()) {
            attachments(document.attachments());
        }
        if (!document.signature().issuer().isEmpty()) {
            signature(document.signature());
        }
    }

    private void attachments(List<Attachment> attachments) {
        page.raw("<div class=\"attachments\">");
        for (var line : new ClosingLayout(words).attachments(attachments)) {
            page.raw(
                            "<p style=\"margin-left:%s;text-indent:-%s\">"
                                    .formatted(characters(line.left()), characters(line.hanging())))
                    .text(line.text())
                    .close("p");
        }
        page.close("div");
    }

    private void signature(Signature signature) {
        var insets = new ClosingLayout(words).signature(signature);
        var names = signature.names();
        page.raw("<div class=\"signature\">");
        for (int i = 0; i < names.size(); i++) {
            page.raw(right(insets.names().get(i)) + "\">").text(names.get(i)).close("p");
        }
        page.raw(right(insets.date()) + "\">");
        new InlinePrint(page, words).write(words.date(signature.date()));
        page.close("p").close("div");
    }

    private static String right(double inset) {
        return "<p style=\"padding-right:" + characters(inset);
    }

    private static String characters(double count) {
        return String.format(Locale.ROOT, "%.2fem", count);
    }
}
