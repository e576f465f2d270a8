package fazhi.report;

import fazhi.common.text.VisibleText;
import fazhi.document.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a report's source (文稿行), as templates and stored drafts keep it: a paragraph holds
 * {@code {penalty.filed@founding}} tokens and {@code [[penalty.open>0: … ]]} parts that stand only
 * while their condition holds.
 *
 * @param level of a heading, from 1; 0 otherwise
 */
public record DraftLine(Kind kind, int level, String text, Block.Origin origin) {

    /** What a line is (文稿行类型). */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BLANK,
        CHART,
        MATRIX,
        SECTION
    }

    public static final int TEXT_MAX_LENGTH = 4000;

    private static final int DEEPEST = 3;

    static final Pattern TOKEN = Pattern.compile("(?<!\\{)\\{([a-z-]+[.][a-z0-9.@-]+)}");

    private static final Pattern PART =
            Pattern.compile(
                    "\\[\\[([a-z0-9.@-]+)\\s*([>=<])\\s*([a-z0-9.@-]+):((?:(?!\\[\\[|]]).)*)]]");

    private static final Pattern CONDITION =
            Pattern.compile("\\[\\[([a-z0-9.@-]+)\\s*[>=<]\\s*([a-z0-9.@-]+):");

    static final Pattern NUMBER = Pattern.compile("\\d+");

    public DraftLine {
        text = VisibleText.of(text);
    }

    /** A paragraph a person wrote; its tokens stay live. */
    public static DraftLine typed(String text) {
        return paragraph(text, Block.Origin.TYPED);
    }

    /** A paragraph with its tokens, and where its words come from. */
    public static DraftLine paragraph(String text, Block.Origin origin) {
        return new DraftLine(Kind.PARAGRAPH, 0, text, origin);
    }

    /** Reads a line of a template. */
    static DraftLine parse(String text) {
        if (text.startsWith("#")) {
            int level = marks(text);
            return line(Kind.HEADING, level, text.substring(level));
        }
        if (text.startsWith(">")) {
            return line(Kind.BLANK, 0, text.substring(1));
        }
        if (text.startsWith("@chart ")) {
            return line(Kind.CHART, 0, text.substring(7));
        }
        if (text.startsWith("@matrix ")) {
            return line(Kind.MATRIX, 0, text.substring(8));
        }
        if (text.startsWith("@section ")) {
            return line(Kind.SECTION, 0, text.substring(9));
        }
        return line(Kind.PARAGRAPH, 0, text);
    }

    /** As deep as headings go; a mark more is part of the words. */
    private static int marks(String text) {
        int level = 0;
        while (level < DEEPEST && level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level;
    }

    private static DraftLine line(Kind kind, int level, String text) {
        return new DraftLine(kind, level, text.strip(), Block.Origin.DATA);
    }

    public boolean picture() {
        return kind == Kind.CHART || kind == Kind.MATRIX;
    }

    DraftLine with(String changed) {
        return new DraftLine(kind, level, changed, origin);
    }

    /** Every figure the line names, as {@code id} or {@code id@basis}, also in its conditions. */
    public Set<String> figures() {
        var ids = new LinkedHashSet<String>();
        TOKEN.matcher(text).results().forEach(token -> ids.add(token.group(1)));
        CONDITION
                .matcher(text)
                .results()
                .flatMap(part -> Stream.of(part.group(1), part.group(2)))
                .filter(side -> !NUMBER.matcher(side).matches())
                .forEach(ids::add);
        return ids;
    }

    /**
     * The text with its conditional parts decided, the innermost first: a part may stand inside
     * another.
     *
     * @param decided what stands instead of left side, sign, right side and words
     */
    static String resolved(String text, Function<MatchResult, String> decided) {
        var before = "";
        var now = text;
        while (!now.equals(before)) {
            before = now;
            now =
                    PART.matcher(before)
                            .replaceAll(part -> Matcher.quoteReplacement(decided.apply(part)));
        }
        return now;
    }

    /** Cuts a text into words and tokens in turn, after its conditional parts were decided. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text.substring(from, matcher.start()));
            pieces.add(matcher.group(1));
            from = matcher.end();
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
