package fazhi.check.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * One paragraph of a report's text (报告段落), joined where a page had cut it.
 *
 * @param number place in the text, from 1
 * @param level 1 (一、) to 5 (①) where it begins with such a mark, else 0
 * @param ordinal the mark's number, or 0
 * @param text all words, the mark included
 * @param path headings above it, outermost first, without their marks
 * @param standsOut looks like a heading though no mark says so
 */
public record ReportParagraph(
        int number,
        Kind kind,
        int level,
        int ordinal,
        String mark,
        String text,
        List<String> path,
        boolean standsOut) {

    /** Which part of the document a paragraph belongs to (段落类别). */
    public enum Kind {
        HEAD,
        BODY,
        TABLE,
        END,
        APPENDIX
    }

    public ReportParagraph {
        path = List.copyOf(path);
    }

    static ReportParagraph plain(int number, Kind kind, String text) {
        return new ReportParagraph(number, kind, 0, 0, "", text, List.of(), false);
    }

    /** The heading's words (标题文字): the first sentence behind the mark; empty without a mark. */
    public String heading() {
        return level == 0 ? "" : Outline.heading(text.substring(mark.length()));
    }

    /** True where it only names what follows below. */
    public boolean headingOnly() {
        return level > 0 && text.length() - mark.length() - heading().length() <= 1;
    }

    /** The headings above and its own. */
    public List<String> section() {
        return level == 0 ? path : Stream.concat(path.stream(), Stream.of(heading())).toList();
    }
}
