package fazhi.organisation.handover;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A handing over (人员交接) from one person to another; it is carried out in one step. */
@Embeddable
public record HandoverData(
        Long giver,
        Long receiver,
        LocalDate handedOn,
        @Nullable Long supervisor,
        @Nullable Boolean leaving,
        @Nullable Integer items,
        @Nullable String carriedOutBy,
        @Nullable LocalDate carriedOutOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    HandoverData carriedOut(int handed, String by, LocalDate on) {
        return new HandoverData(
                giver, receiver, handedOn, supervisor, leaving, handed, by, on, remark, invented);
    }
}
