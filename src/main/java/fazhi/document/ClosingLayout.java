package fazhi.document;

import fazhi.document.OfficialDocument.Attachment;
import fazhi.document.OfficialDocument.Signature;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far in the lines after the text stand (附件说明、署名、成文日期的缩进), in characters of the body; Word and
 * PDF draw the same.
 */
public record ClosingLayout(OfficialWords words) {

    private static final double INSET = 2;

    /**
     * A line of the list of attachments (附件行).
     *
     * @param left where it goes on
     * @param hanging how far before that it begins
     */
    public record Line(String text, double left, double hanging) {}

    /**
     * What stands to the right of issuer and date (署名右缩进).
     *
     * @param names one for each of the issuer's names
     */
    public record Insets(List<Double> names, double date) {

        public Insets {
            names = List.copyOf(names);
        }
    }

    /** Names turn over under their own first character. */
    public List<Line> attachments(List<Attachment> attachments) {
        int count = attachments.size();
        double number = count == 1 ? 0 : 1;
        var label = words.attachmentsLabel();
        return IntStream.range(0, count)
                .mapToObj(
                        index -> {
                            var title = attachments.get(index).title();
                            var name = words.attachmentName(title, index, count);
                            boolean first = index == 0;
                            return new Line(
                                    first ? label + name : name,
                                    INSET + label.length() + number,
                                    number + (first ? label.length() : 0));
                        })
                .toList();
    }

    /**
     * Without a seal: the name two characters from the right, the date begins two further right
     * than the name; a date too long for that keeps two characters and the name gives way.
     */
    public Insets signature(Signature signature) {
        var names = signature.names();
        double name = names.stream().mapToDouble(ClosingLayout::width).max().orElse(0);
        double day = width(words.plain(words.date(signature.date())));
        double date = Math.max(INSET, name - day);
        return new Insets(
                names.stream().map(each -> date + day + INSET - width(each)).toList(), date);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(each -> each < 0x80 ? 0.5 : 1).sum();
    }
}
