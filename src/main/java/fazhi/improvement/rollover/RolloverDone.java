package fazhi.improvement.rollover;

import fazhi.common.Stored;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemEnding;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one problem, as long as it may be taken back (已办结转).
 *
 * @param reason null where nobody wrote one yet
 */
public record RolloverDone(
        long id,
        long version,
        String name,
        String route,
        RolloverDecision decision,
        @Nullable String reason) {

    static RolloverDone of(Stored<ProblemData> row, String ledger) {
        var data = row.data();
        var decision =
                data.closedOn() == null
                        ? RolloverDecision.CARRY
                        : data.ending() == ProblemEnding.MERGED
                                ? RolloverDecision.MERGE
                                : RolloverDecision.END;
        return new RolloverDone(
                row.id(),
                row.version(),
                data.name(),
                ledger + "/" + row.id(),
                decision,
                data.reason());
    }
}
