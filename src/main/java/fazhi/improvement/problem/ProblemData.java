package fazhi.improvement.problem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the town (存在问题) with its cause; it comes off the list by an act.
 *
 * @param yardstick the figure it is measured by
 * @param reason why it is not put right yet
 * @param mergedInto the problem that goes on in its place
 * @param carriedInto the last year into which somebody carried it over
 * @param reopenedFrom the closed problem that came back
 * @param reopenedWhy what shows that it did
 */
@Embeddable
public record ProblemData(
        String name,
        @Nullable String detail,
        @Enumerated(EnumType.STRING) @Nullable ProblemSource source,
        @Enumerated(EnumType.STRING) @Nullable ProblemCategory category,
        @Nullable String cause,
        @Nullable String yardstick,
        @Nullable BigDecimal yardstickStart,
        @Nullable BigDecimal yardstickTarget,
        LocalDate foundOn,
        @Nullable String reason,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Enumerated(EnumType.STRING) @Nullable ProblemEnding ending,
        @Nullable Long mergedInto,
        @Nullable Integer carriedInto,
        @Nullable Long reopenedFrom,
        @Nullable String reopenedWhy,
        @Nullable String remark,
        @Nullable Boolean invented) {

    /** One just found (新查找的问题). */
    public static ProblemData found(
            String name,
            @Nullable String detail,
            ProblemSource source,
            @Nullable String cause,
            LocalDate on) {
        return new ProblemData(
                name, detail, source, null, cause, null, null, null, on, null, null, null, null,
                null, null, null, null, null, null);
    }

    ProblemData closed(String by, LocalDate on) {
        return ended(ProblemEnding.RECTIFIED, null, reason, by, on);
    }

    /** Off the list by a decision of whoever opens the next year. */
    public ProblemData ended(
            ProblemEnding how, @Nullable Long into, @Nullable String why, String by, LocalDate on) {
        return new ProblemData(
                name,
                detail,
                source,
                category,
                cause,
                yardstick,
                yardstickStart,
                yardstickTarget,
                foundOn,
                why,
                by,
                on,
                how,
                into,
                carriedInto,
                reopenedFrom,
                reopenedWhy,
                remark,
                invented);
    }

    /** Open still, in the list of this year too. */
    public ProblemData carried(int year, @Nullable String why) {
        return new ProblemData(
                name,
                detail,
                source,
                category,
                cause,
                yardstick,
                yardstickStart,
                yardstickTarget,
                foundOn,
                why,
                closedBy,
                closedOn,
                ending,
                mergedInto,
                year,
                reopenedFrom,
                reopenedWhy,
                remark,
                invented);
    }

    /** As if nobody had decided on it: back on the list, else waiting to be carried. */
    public ProblemData undecided() {
        return new ProblemData(
                name,
                detail,
                source,
                category,
                cause,
                yardstick,
                yardstickStart,
                yardstickTarget,
                foundOn,
                reason,
                null,
                null,
                null,
                null,
                closedOn == null ? null : carriedInto,
                reopenedFrom,
                reopenedWhy,
                remark,
                invented);
    }

    /**
     * The same problem, found again on this day; what was done against it stays with the closed
     * one.
     */
    public ProblemData again(long closed, String why, LocalDate on) {
        return new ProblemData(
                name,
                detail,
                source,
                category,
                cause,
                yardstick,
                yardstickStart,
                yardstickTarget,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                closed,
                why,
                remark,
                invented);
    }

    /** Open and not yet carried into this year. */
    public boolean waitsFor(int year) {
        return closedOn == null
                && foundOn.getYear() < year
                && (carriedInto == null || carriedInto < year);
    }

    /** How many years it is on the list, the year it was found in included (连续几年). */
    public int age(int year) {
        return year - foundOn.getYear() + 1;
    }
}
