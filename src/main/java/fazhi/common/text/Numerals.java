package fazhi.common.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers written in characters (中文数字): 二十五, 一百零三, 两万三千, 伍仟, 二〇二五. */
public final class Numerals {

    private static final Map<Character, Integer> DIGITS = new HashMap<>();

    private static final Map<Character, Integer> POWERS = new HashMap<>();

    private static final Map<Character, Integer> SHORT = new HashMap<>();

    private static final int MYRIAD = 4;

    static {
        var words = Words.load("patterns.properties");
        for (var row : new String[] {"digits", "capital"}) {
            var signs = words.getProperty("numerals." + row);
            for (int i = 0; i < signs.length(); i++) {
                DIGITS.put(signs.charAt(i), i);
            }
        }
        pairs(words.getProperty("numerals.other"), DIGITS);
        pairs(words.getProperty("numerals.powers"), POWERS);
        pairs(words.getProperty("numerals.short"), SHORT);
    }

    private Numerals() {}

    /** A sign, and the number behind it. */
    private static void pairs(String text, Map<Character, Integer> into) {
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            while (end < text.length() && text.charAt(end) < ':') {
                end++;
            }
            into.put(text.charAt(i), Integer.valueOf(text.substring(i + 1, end)));
            i = end;
        }
    }

    public static boolean isNumeral(char sign) {
        return DIGITS.containsKey(sign) || POWERS.containsKey(sign) || SHORT.containsKey(sign);
    }

    /** The power of ten a sign stands for, or 0. */
    public static int power(char sign) {
        return POWERS.getOrDefault(sign, 0);
    }

    /**
     * Nothing where the signs are no number: 七八十 (seventy or eighty), 五六七八九十. A last digit after a
     * power counts for the next lower one, as people say it: 两千五 is 2,500, 一百零三 is 103.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || !text.chars().allMatch(each -> isNumeral((char) each))) {
            return Optional.empty();
        }
        return text.chars().allMatch(each -> DIGITS.containsKey((char) each))
                ? Optional.of(spelled(text))
                : counted(text);
    }

    private static BigDecimal spelled(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(each -> digits.append(DIGITS.get((char) each)));
        return new BigDecimal(digits.toString());
    }

    private static Optional<BigDecimal> counted(String text) {
        long all = 0;
        long part = 0;
        long digit = -1;
        long below = 1;
        int myriad = 0;
        for (char each : text.toCharArray()) {
            var single = DIGITS.get(each);
            if (single != null) {
                if (digit > 0) {
                    return Optional.empty();
                }
                below = single == 0 ? 1 : below;
                digit = single;
                continue;
            }
            var shorter = SHORT.get(each);
            if (shorter != null) {
                part += shorter;
                below = 1;
            } else {
                below = (long) Math.pow(10, power(each) - 1.0);
                if (power(each) >= MYRIAD) {
                    long counted = part + Math.max(digit, 0);
                    all =
                            power(each) > myriad
                                    ? (all + counted) * below * 10
                                    : all + counted * below * 10;
                    myriad = power(each);
                    part = 0;
                } else {
                    part += (digit < 0 ? 1 : digit) * below * 10;
                }
            }
            digit = -1;
        }
        return Optional.of(BigDecimal.valueOf(all + part + Math.max(digit, 0) * below));
    }
}
