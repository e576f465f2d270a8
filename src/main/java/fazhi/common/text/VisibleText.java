package fazhi.common.text;

import java.util.PrimitiveIterator;

/**
 * What of a text a person can see (可见文字). Texts copied from pages, chats and word processors carry
 * characters nobody sees: marks of direction, spaces of no width, soft breaks, control characters.
 * They are taken away here, at every entrance, or become the space or the line break they look
 * like.
 */
public final class VisibleText {

    private static final int JOINER = 0x200D;

    private static final int NO_BREAK_SPACE = 0xA0;

    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    private VisibleText() {}

    /** A text of several lines, each break one {@code \n}. */
    public static String of(String text) {
        return plain(text) ? text : cleaned(text);
    }

    /** A text of one line: between Chinese characters a break is nothing, elsewhere a space. */
    public static String line(String text) {
        var clean = of(text).replace('\t', ' ');
        if (clean.indexOf('\n') < 0) {
            return clean.strip();
        }
        var line = new StringBuilder();
        for (var part : clean.split("\\s*\n\\s*")) {
            if (!line.isEmpty() && !part.isEmpty()) {
                line.append(between(line, part));
            }
            line.append(part);
        }
        return line.toString().strip();
    }

    /** Not longer than this, and no character cut in half. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    private static String between(StringBuilder before, String after) {
        return latin(before.codePointBefore(before.length())) || latin(after.codePointAt(0))
                ? " "
                : "";
    }

    private static boolean latin(int character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }

    /** The usual case: nothing in it that needs a second look. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' && each != '\n' && each != '\t'
                    || each > '~'
                            && (each < 0x2E80 || each > 0x9FFF || each == 0x3164)
                            && !(each >= 0xFF01 && each <= 0xFF5E)) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var seen = new StringBuilder(text.length());
        int before = 0;
        PrimitiveIterator.OfInt characters = text.replace("\r\n", "\n").codePoints().iterator();
        int joiner = 0;
        while (characters.hasNext()) {
            int each = characters.nextInt();
            if (each == JOINER) {
                // holds the parts of one picture together; anywhere else it is nothing
                joiner = pictured(before) ? each : 0;
                continue;
            }
            if (joiner != 0 && pictured(each)) {
                seen.appendCodePoint(joiner);
            }
            joiner = 0;
            int shown = shown(each);
            if (shown >= 0) {
                seen.appendCodePoint(shown);
                before = shown;
            }
        }
        return seen.toString();
    }

    private static boolean pictured(int character) {
        return Character.isEmoji(character)
                || character == 0xFE0F
                || Character.isEmojiModifier(character);
    }

    /** What it looks like, or -1 where nothing is seen. */
    private static int shown(int character) {
        return switch (character) {
            case '\n', '\t' -> character;
            case '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> '\n';
            case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> ' ';
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xFFFE, 0xFFFF -> -1;
            default ->
                    switch (Character.getType(character)) {
                        case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> -1;
                        default -> character;
                    };
        };
    }
}
