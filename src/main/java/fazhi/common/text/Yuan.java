package fazhi.common.text;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Amounts of money in yuan (金额，元): scale 2, half up; written, capitalised and read. */
public final class Yuan {

    /** Longest way an amount is written; a longer one costs time and means nothing. */
    private static final int MAX_LENGTH = 60;

    /** The largest amount that can be written in capitals, exclusive: 一万万亿. */
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");

    private static final Properties WORDS = Words.load("patterns.properties");

    private static final Pattern TEXT = Pattern.compile(WORDS.getProperty("yuan.amount"));

    private Yuan() {}

    public static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code 587,377.00}. */
    public static String format(BigDecimal amount) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return new DecimalFormat("#,##0.00", symbols).format(rounded(amount));
    }

    /** In capitals, for documents of payment (大写). */
    public static String capital(BigDecimal amount, Texts texts) {
        var rounded = rounded(amount);
        if (rounded.signum() < 0 || rounded.compareTo(LIMIT) >= 0) {
            throw new Refusal("yuan.out-of-range", format(rounded));
        }
        return new YuanCapitals(texts).write(rounded);
    }

    /** Reads {@code 5.87万}, {@code 587,377元}, full-width digits; nothing when more than a cent. */
    public static Optional<BigDecimal> parse(String text) {
        var match = TEXT.matcher(Digits.halfWidth(text));
        if (text.length() > MAX_LENGTH || !match.matches()) {
            return Optional.empty();
        }
        var amount =
                new BigDecimal(match.group(1).replace(",", ""))
                        .scaleByPowerOfTen(power(match.group(2)))
                        .stripTrailingZeros();
        return amount.scale() > 2 ? Optional.empty() : Optional.of(amount.setScale(2));
    }

    private static int power(String multiple) {
        return multiple.isEmpty() ? 0 : Integer.parseInt(WORDS.getProperty("yuan." + multiple));
    }
}
