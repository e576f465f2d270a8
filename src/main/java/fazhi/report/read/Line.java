package fazhi.report.read;

/** One line of a file before paragraphs are joined (原始行). */
record Line(String text, boolean table) {

    static Line of(String text) {
        return new Line(text, false);
    }

    boolean has(String pattern) {
        return ReportReader.PATTERNS.in(pattern, text);
    }
}
