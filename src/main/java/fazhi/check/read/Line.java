package fazhi.check.read;

/**
 * One line of a file before paragraphs are joined (原始行).
 *
 * @param standsOut in bold, or in a style of headings
 */
public record Line(String text, boolean table, boolean standsOut) {

    static Line of(String text) {
        return new Line(text, false, false);
    }

    boolean has(String pattern) {
        return ReportReader.PATTERNS.in(pattern, text);
    }
}
