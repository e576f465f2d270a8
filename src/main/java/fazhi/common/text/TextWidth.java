package fazhi.common.text;

/** How wide words stand on a screen or a wall (字宽). */
public final class TextWidth {

    private static final int HAN = 0x2e80;

    private static final double NARROW = 0.58;

    private TextWidth() {}

    /** In characters as wide as they are high; Latin ones take about half. */
    public static double of(String words) {
        return words.codePoints().mapToDouble(each -> each < HAN ? NARROW : 1).sum();
    }
}
