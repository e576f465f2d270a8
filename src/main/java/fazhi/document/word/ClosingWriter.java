package fazhi.document.word;

import fazhi.document.ClosingLayout;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.document.OfficialDocument.Signature;
import java.util.List;

/** The list of attachments, the issuer's name and the date (附件说明、署名、成文日期). */
record ClosingWriter(Sheet sheet) {

    /** A body character with its tightened spacing, in twentieths of a point. */
    private static final int CHARACTER = 316;

    private static final int EMPTY_LINE = 579;

    void write(OfficialDocument document) {
        if (!document.attachments().isEmpty()) {
            attachments(document.attachments());
        }
        if (!document.signature().issuer().isEmpty()) {
            signature(document.signature());
        }
    }

    private void attachments(List<Attachment> attachments) {
        boolean first = true;
        for (var each : new ClosingLayout(sheet.words()).attachments(attachments)) {
            var line = sheet.paragraph("Attachments", each.text());
            line.setIndentationLeft(twips(each.left()));
            line.setIndentationHanging(twips(each.hanging()));
            line.setKeepNext(true);
            if (first) {
                line.setSpacingBefore(EMPTY_LINE);
            }
            first = false;
        }
    }

    private void signature(Signature signature) {
        var insets = new ClosingLayout(sheet.words()).signature(signature);
        var names = signature.names();
        for (int i = 0; i < names.size(); i++) {
            sheet.paragraph("Issuer", names.get(i))
                    .setIndentationRight(twips(insets.names().get(i)));
        }
        sheet.paragraph("IssueDate", sheet.words().date(signature.date()))
                .setIndentationRight(twips(insets.date()));
    }

    private static int twips(double characters) {
        return (int) Math.round(characters * CHARACTER);
    }
}
