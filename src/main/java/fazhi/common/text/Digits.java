package fazhi.common.text;

/** Full-width digits and signs as typed with a Chinese input method (全角转半角). */
final class Digits {

    private static final char FULL_WIDTH_FIRST = '\uFF01';

    private static final char FULL_WIDTH_LAST = '\uFF5E';

    private static final int DISTANCE = FULL_WIDTH_FIRST - '!';

    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private Digits() {}

    static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            if (each >= FULL_WIDTH_FIRST && each <= FULL_WIDTH_LAST) {
                plain.append((char) (each - DISTANCE));
            } else {
                plain.append(each == IDEOGRAPHIC_SPACE ? ' ' : each);
            }
        }
        return plain.toString().strip();
    }
}
