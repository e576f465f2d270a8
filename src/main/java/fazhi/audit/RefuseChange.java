package fazhi.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard of the trail (审计防篡改): rows are added, never changed or removed. */
public class RefuseChange implements Trigger {

    /** The standard's code for a statement the database refuses to run. */
    private static final String REFUSED = "45000";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("audit_entry is append-only", REFUSED);
    }
}
