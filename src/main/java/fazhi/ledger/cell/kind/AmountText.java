package fazhi.ledger.cell.kind;

import fazhi.common.text.Numerals;
import fazhi.ledger.cell.TableWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it into a table (数量写法): 67人, 约141人, 215余人, 1.2万元, 三百余份.
 *
 * @param number its value, powers of ten applied; -1 where the words name none (十几人)
 * @param unit what stands behind it
 * @param scaled true when a power of ten was written: 万, 千
 * @param about true when the words say that it is not exact
 * @param extra what stands in brackets behind it
 */
public record AmountText(
        BigDecimal number,
        String unit,
        boolean scaled,
        boolean about,
        boolean vague,
        String extra) {

    private static final BigDecimal NONE = BigDecimal.ONE.negate();

    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?|\\.\\d+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\(([^()]*)\\)$");

    private static final Pattern LETTERED = Pattern.compile("(?<=\\d)[wk](?![a-z])");

    private static final Pattern NEGATIVE = Pattern.compile("\\((\\d[\\d,.]*)\\)(.*)");

    public static Optional<AmountText> of(String text) {
        return new Scan(TableWords.plain(text)).amount();
    }

    /** One text being read from left to right (逐字读取). */
    private static final class Scan {

        private String rest;

        private String extra = "";

        private boolean about;

        private boolean vague;

        private boolean scaled;

        Scan(String plain) {
            this.rest = LETTERED.matcher(plain).replaceAll(match -> power(match.group()));
        }

        /** 3.5w is 3.5万. */
        private static String power(String letter) {
            return TableWords.of("power.letter").stream()
                    .filter(each -> each.startsWith(letter))
                    .map(each -> each.substring(letter.length() + 1))
                    .findFirst()
                    .orElse(letter);
        }

        Optional<AmountText> amount() {
            var accounting = NEGATIVE.matcher(rest);
            boolean negative = accounting.matches();
            if (negative) {
                rest = accounting.group(1) + accounting.group(2);
            }
            var brackets = BRACKETS.matcher(rest);
            if (brackets.matches() && !unit(rest)) {
                extra = brackets.group(2);
                rest = brackets.group(1);
            }
            begins("exact.before");
            about |= begins("about.before");
            boolean yuan = begins("currency");
            negative |= begins("minus");
            yuan |= begins("currency");
            vague = begins("about.vague");
            var number = number();
            if (number.isEmpty()) {
                return vague
                        ? Optional.of(new AmountText(NONE, rest, false, true, true, extra))
                        : Optional.empty();
            }
            about |= ends("about.after");
            vague |= begins("about.vague");
            if (yuan && rest.isEmpty()) {
                rest = TableWords.of("money.unit").getFirst();
            }
            var value = negative ? number.get().negate() : number.get();
            return Optional.of(new AmountText(value, rest, scaled, about || vague, vague, extra));
        }

        /** A unit may have brackets of its own: 人(次). */
        private static boolean unit(String text) {
            return TableWords.of("unit.people").stream().anyMatch(text::endsWith)
                    || TableWords.of("unit.pieces").stream().anyMatch(text::endsWith);
        }

        private boolean begins(String words) {
            for (var word : TableWords.of(words)) {
                if (rest.startsWith(word)) {
                    rest = rest.substring(word.length());
                    return true;
                }
            }
            return false;
        }

        private boolean ends(String words) {
            for (var word : TableWords.of(words)) {
                if (rest.endsWith(word)) {
                    rest = rest.substring(0, rest.length() - word.length());
                    return true;
                }
            }
            return false;
        }

        private Optional<BigDecimal> number() {
            var match = DIGITS.matcher(rest);
            return match.lookingAt() ? digits() : numerals();
        }

        /** 1.2万, 2万3千, 215余; a second part is smaller than the power before it. */
        private Optional<BigDecimal> digits() {
            var sum = BigDecimal.ZERO;
            int last = Integer.MAX_VALUE;
            while (true) {
                var match = DIGITS.matcher(rest);
                if (!match.lookingAt()) {
                    return Optional.of(sum);
                }
                var part = new BigDecimal(match.group().replace(",", ""));
                rest = rest.substring(match.end());
                about |= middle();
                int power = powers();
                if (power >= last || last < Integer.MAX_VALUE && tooLong(part, power, last)) {
                    return Optional.empty();
                }
                sum = sum.add(part.scaleByPowerOfTen(power));
                if (power == 0) {
                    return Optional.of(sum);
                }
                scaled = true;
                last = power;
                about |= middle();
            }
        }

        /** 1万2 means twelve thousand or ten thousand and two: nobody knows. */
        private static boolean tooLong(BigDecimal part, int power, int last) {
            int digits = part.precision() - part.scale() + power;
            return digits > last || power == 0 && digits < last;
        }

        private boolean middle() {
            for (var word : TableWords.of("about.middle")) {
                if (rest.startsWith(word)) {
                    rest = rest.substring(word.length());
                    return true;
                }
            }
            return false;
        }

        private int powers() {
            int power = 0;
            while (!rest.isEmpty() && Numerals.power(rest.charAt(0)) > 0) {
                power += Numerals.power(rest.charAt(0));
                rest = rest.substring(1);
            }
            return power;
        }

        private Optional<BigDecimal> numerals() {
            int end = 0;
            while (end < rest.length() && Numerals.isNumeral(rest.charAt(end))) {
                end++;
            }
            var number = Numerals.parse(rest.substring(0, end));
            rest = rest.substring(end);
            about |= end > 0 && middle();
            int power = number.isPresent() ? powers() : 0;
            return number.map(value -> value.scaleByPowerOfTen(power));
        }
    }
}
