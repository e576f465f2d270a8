package fazhi.common.archive;

import fazhi.common.Refusal;

/**
 * How much an archive may hold (压缩包上限).
 *
 * @param words start of the message keys of a refusal, which tell what to do with such a file
 * @param token most characters of one tag, text, comment or instruction
 * @param depth deepest element
 * @param elements most elements of one part
 */
public record Bounds(String words, int parts, long unpacked, int token, int depth, long elements) {

    public static final Bounds TABLE =
            new Bounds("import", 500, 200L * 1024 * 1024, 1_000_000, 100, 10_000_000);

    /** A document becomes a tree, which needs many times the size of its text. */
    public static final Bounds DOCUMENT =
            new Bounds("report.read", 1_000, 60L * 1024 * 1024, 1_000_000, 200, 300_000);

    public Refusal harmful() {
        return new Refusal(words + ".harmful");
    }
}
