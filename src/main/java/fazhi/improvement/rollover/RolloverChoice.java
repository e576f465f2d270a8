package fazhi.improvement.rollover;

import org.jspecify.annotations.Nullable;

/**
 * What was decided of one problem (结转办理).
 *
 * @param version at which the problem was read
 * @param reason why it is not put right, or why it ends
 * @param into the problem that goes on in its place
 */
public record RolloverChoice(
        long problem,
        long version,
        RolloverDecision decision,
        @Nullable String reason,
        @Nullable Long into) {

    public static final int REASON_MAX_LENGTH = 2000;
}
