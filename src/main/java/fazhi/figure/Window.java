package fazhi.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days over which a figure is counted (统计区间), both included; a state has no first day.
 *
 * @param to the cut-off day
 */
public record Window(Basis basis, @Nullable LocalDate from, LocalDate to) {}
