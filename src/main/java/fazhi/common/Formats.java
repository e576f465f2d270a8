package fazhi.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and numbers are written for people (日期与数字格式). */
public final class Formats {

    /** The one time of the whole country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private Formats() {}

    /** {@code 2022年12月2日}, without leading zeros. */
    public static String date(LocalDate date, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("format.date"), texts.locale()).format(date);
    }

    /** {@code 12月2日}. */
    public static String monthAndDay(LocalDate date, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("format.month-day"), texts.locale())
                .format(date);
    }

    /** {@code 2022年第三季度}. */
    public static String period(Period period, Texts texts) {
        return texts.get(
                "period." + period.part().name(), String.valueOf(period.year()), period.number());
    }

    /** The weekday (星期五). */
    public static String weekday(LocalDate date, Texts texts) {
        return DateTimeFormatter.ofPattern("EEEE", texts.locale()).format(date);
    }

    /** {@code 2022-12-02 09:05}: when something was done. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** {@code 12,345} or {@code 0.5}: grouped, no more decimals than it has. */
    public static String number(Number value) {
        return decimal("#,##0.######", value);
    }

    /** A share as {@code 95.00%}. */
    public static String percent(BigDecimal share) {
        return decimal("0.00%", share);
    }

    /** {@code part} of {@code whole} as a percentage; a dash when there is no whole (无基数). */
    public static String percent(long part, long whole) {
        return whole == 0
                ? "\u2014"
                : percent(
                        BigDecimal.valueOf(part)
                                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }

    private static String decimal(String pattern, Number value) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
