package fazhi.ledger.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets count them (日期序列号). */
public final class ExcelDays {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** 1900-02-29, a day Excel believes in and nobody else. */
    private static final long NO_DAY = 60;

    private static final long LAST = 2_958_465;

    private ExcelDays() {}

    /** The day of this number; the time of day is dropped. */
    public static Optional<LocalDate> day(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        long days = number.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (since1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        if (days == 0 || days == NO_DAY) {
            return Optional.empty();
        }
        return Optional.of(EPOCH.plusDays(days < NO_DAY ? days + 1 : days));
    }
}
