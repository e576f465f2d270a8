package fazhi.document.word;

import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.document.OfficialDocument.Signature;
import java.util.List;

/** The list of attachments, the issuer's name and the date (附件说明、署名、成文日期). */
record ClosingWriter(Sheet sheet) {

    /** A body character with its tightened spacing, in twentieths of a point. */
    private static final int CHARACTER = 316;

    private static final double INSET = 2;

    private static final int EMPTY_LINE = 579;

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
        var label = sheet.words().attachmentsLabel();
        for (int index = 0; index < count; index++) {
            var name = sheet.words().attachmentName(attachments.get(index).title(), index, count);
            boolean first = index == 0;
            var line = sheet.paragraph("Attachments", first ? label + name : name);
            double hanging = number + (first ? label.length() : 0);
            int left = twips(INSET + label.length() + number);
            line.setIndentationLeft(left);
            line.setIndentationHanging(twips(hanging));
            line.setKeepNext(true);
            if (first) {
                line.setSpacingBefore(EMPTY_LINE);
            }
        }
    }

    /**
     * Without a seal: the name two characters from the right, the date begins two further right
     * than the name; a date too long for that keeps two characters and the name gives way.
     */
    private void signature(Signature signature) {
        var date = sheet.words().date(signature.date());
        var names = signature.names();
        double name = names.stream().mapToDouble(ClosingWriter::width).max().orElse(0);
        double day = width(sheet.words().plain(date));
        double dateInset = Math.max(INSET, name - day);
        for (var each : names) {
            double inset = dateInset + day + INSET - width(each);
            sheet.paragraph("Issuer", each).setIndentationRight(twips(inset));
        }
        sheet.paragraph("IssueDate", date).setIndentationRight(twips(dateInset));
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(each -> each < 0x80 ? 0.5 : 1).sum();
    }

    private static int twips(double characters) {
        return (int) Math.round(characters * CHARACTER);
    }
}
