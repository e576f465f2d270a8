package fazhi.common.text;

import fazhi.common.Texts;
import java.math.BigDecimal;

/** Writes an amount in the capital numerals that cannot be altered by a stroke (大写金额). */
final class YuanCapitals {

    private static final long TEN_THOUSAND = 10_000;

    private static final long HUNDRED_MILLION = 100_000_000;

    private final String[] digits;

    /** The units place has no name: the first is empty. */
    private final String[] places;

    private final Texts texts;

    YuanCapitals(Texts texts) {
        this.texts = texts;
        this.digits = texts.get("yuan.digits").split(" ");
        this.places = texts.get("yuan.places").split("\\|");
    }

    String write(BigDecimal amount) {
        var cents = amount.unscaledValue().longValueExact();
        var whole = cents / 100;
        var tenths = (int) (cents / 10 % 10);
        var hundredths = (int) (cents % 10);

        var text = new StringBuilder(texts.get("yuan.currency"));
        if (whole > 0 || cents == 0) {
            text.append(whole(whole)).append(texts.get("yuan.unit"));
        }
        if (tenths == 0 && hundredths == 0) {
            return text.append(texts.get("yuan.exact")).toString();
        }
        if (tenths > 0) {
            text.append(digits[tenths]).append(texts.get("yuan.tenth"));
        } else if (whole > 0) {
            text.append(digits[0]);
        }
        if (hundredths > 0) {
            return text.append(digits[hundredths]).append(texts.get("yuan.hundredth")).toString();
        }
        return text.append(texts.get("yuan.exact")).toString();
    }

    private String whole(long number) {
        if (number == 0) {
            return digits[0];
        }
        if (number >= HUNDRED_MILLION) {
            return split(number, HUNDRED_MILLION, texts.get("yuan.hundred-million"));
        }
        return number >= TEN_THOUSAND
                ? split(number, TEN_THOUSAND, texts.get("yuan.ten-thousand"))
                : group((int) number);
    }

    private String split(long number, long unit, String name) {
        var rest = number % unit;
        var head = whole(number / unit) + name;
        if (rest == 0) {
            return head;
        }
        return head + (rest < unit / 10 ? digits[0] : "") + whole(rest);
    }

    /** Four digits without leading zeros; zeros between digits are read once. */
    private String group(int number) {
        var text = new StringBuilder();
        var zero = false;
        for (int i = places.length - 1; i >= 0; i--) {
            var digit = number / (int) Math.pow(10, i) % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            text.append(zero ? digits[0] : "").append(digits[digit]).append(places[i]);
            zero = false;
        }
        return text.toString();
    }
}
