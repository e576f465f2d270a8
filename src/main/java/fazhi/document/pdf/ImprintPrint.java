package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.OfficialDocument.Imprint;
import fazhi.document.OfficialWords;
import fazhi.pdf.PageFoot;

/** Copy-to and printing office (版记) on the lower edge of the last page. */
record ImprintPrint(Html page, OfficialWords words) {

    void write(Imprint imprint) {
        if (!imprint.printed()) {
            return;
        }
        page.raw("<div class=\"whole\">" + PageFoot.SPACE);
        page.raw("<table class=\"imprint\" id=\"" + PageFoot.NAME + "\">");
        var copyTo = imprint.copyTo();
        if (copyTo != null && !copyTo.isBlank()) {
            page.raw("<tr><td colspan=\"2\">").text(words.copyTo(copyTo)).raw("</td></tr>");
        }
        var inlines = new InlinePrint(page, words);
        page.raw("<tr><td>");
        inlines.write(words.printer(imprint));
        page.raw("</td><td class=\"printed\">");
        inlines.write(words.printed(imprint.printedOn()));
        page.raw("</td></tr></table></div>");
    }
}
