package fazhi.enforcement.health;

import fazhi.enforcement.seizure.SeizedItemData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seizure with what its rules look at (查封扣押案卷).
 *
 * @param caseClosedOn the day its case was closed, where it has one
 */
record SeizureFile(SeizedItemData data, @Nullable LocalDate caseClosedOn, LocalDate today) {

    /** Calendar days, 行政强制法 art 25. */
    static final int HOLD = 30;

    boolean held() {
        return data.disposedOn() == null;
    }

    /** The day it ended, or today while it does not. */
    LocalDate until() {
        var disposed = data.disposedOn();
        return disposed == null ? today : disposed;
    }

    LocalDate due() {
        var named = data.heldUntil();
        return named == null ? data.seizedOn().plusDays(HOLD) : named;
    }
}
