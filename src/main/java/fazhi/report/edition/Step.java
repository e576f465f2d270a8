package fazhi.report.edition;

import fazhi.common.text.VisibleText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in a document's life (办理记录).
 *
 * @param actor login name of who did it
 * @param forName whose instruction was typed in (代录), or null
 */
public record Step(
        int edition,
        StepKind kind,
        String actor,
        String actorName,
        @Nullable String forName,
        String remark,
        Instant at) {

    public static final int REMARK_MAX_LENGTH = 1000;

    public Step {
        remark = VisibleText.of(remark);
    }
}
