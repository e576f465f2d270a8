package fazhi.check.language;

/** The same text with half-width digits and signs (半角), character for character. */
public final class Plain {

    private static final int FULL_WIDTH = 0xFEE0;

    private Plain() {}

    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(each -> plain.append((char) half(each)));
        return plain.toString();
    }

    private static int half(int each) {
        boolean digit = each >= '0' + FULL_WIDTH && each <= '9' + FULL_WIDTH;
        boolean sign = each == '%' + FULL_WIDTH || each == '.' + FULL_WIDTH;
        if (each == 0x00A0 || each == 0x3000) {
            return ' ';
        }
        return digit || sign ? each - FULL_WIDTH : each;
    }
}
