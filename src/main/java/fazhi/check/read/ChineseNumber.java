package fazhi.check.read;

import java.math.BigDecimal;
import java.text.Normalizer;

/** Numbers as texts write them (数字写法): 20, 二十, 两百三十五, 二〇二二. */
public final class ChineseNumber {

    private static final String DIGITS = ReportReader.PATTERNS.get("digits").pattern();

    private static final String OTHERS = ReportReader.PATTERNS.get("digits.other").pattern();

    private static final String POWERS = ReportReader.PATTERNS.get("powers").pattern();

    private static final String FORMAL = ReportReader.PATTERNS.get("formal").pattern();

    private ChineseNumber() {}

    /** Circled numbers (①) follow one another in the character set as they count. */
    private static final char CIRCLED_ONE = 0x2460;

    private static final int CIRCLES = 20;

    public static BigDecimal parse(String written) {
        var text = plain(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (text.chars().allMatch(each -> each < 128)) {
            return new BigDecimal(text);
        }
        return BigDecimal.valueOf(hasPower(text) ? counted(text) : spelled(text));
    }

    /** What is beyond any count stays beyond it; of 1.5 the whole. */
    public static int whole(String written) {
        return parse(written).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    private static String plain(String text) {
        var plain = text;
        for (int i = 0; i < FORMAL.length(); i += 2) {
            plain = plain.replace(FORMAL.charAt(i), FORMAL.charAt(i + 1));
        }
        return plain;
    }

    /** Writes 1 to 99 as headings count: 一, 十一, 二十. */
    public static String write(int number) {
        int tens = number / 10;
        var text = new StringBuilder();
        if (tens > 1) {
            text.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            text.append(POWERS.charAt(0));
        }
        return number % 10 > 0 || number == 0
                ? text.append(DIGITS.charAt(number % 10)).toString()
                : text.toString();
    }

    /** Writes 1 to 20 in a circle: ①. */
    public static String circled(int number) {
        return number > 0 && number <= CIRCLES
                ? Character.toString(CIRCLED_ONE + number - 1)
                : String.valueOf(number);
    }

    private static boolean hasPower(String text) {
        return text.chars().anyMatch(each -> POWERS.indexOf(each) >= 0);
    }

    private static long counted(String text) {
        long sum = 0;
        long digit = -1;
        for (char each : text.toCharArray()) {
            int power = POWERS.indexOf(each);
            if (power < 0) {
                digit = digit(each);
            } else {
                sum += (digit <= 0 ? 1 : digit) * (long) Math.pow(10, power + 1.0);
                digit = -1;
            }
        }
        return sum + Math.max(digit, 0);
    }

    private static long spelled(String text) {
        long value = 0;
        for (char each : text.toCharArray()) {
            value = value * 10 + digit(each);
        }
        return value;
    }

    private static int digit(char each) {
        int digit = DIGITS.indexOf(each);
        if (digit >= 0) {
            return digit;
        }
        return OTHERS.indexOf(each) == 2 ? 2 : 0;
    }
}
