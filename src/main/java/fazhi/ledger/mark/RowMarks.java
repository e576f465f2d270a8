package fazhi.ledger.mark;

import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.format.LedgerFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What needs attention in the rows of any ledger (台账提示目录). */
@Component
public class RowMarks {

    private final Parts<RowMark<?>> marks;

    RowMarks(ObjectProvider<RowMark<?>> marks) {
        this.marks = new Parts<>(marks);
    }

    /** Message key by id for those of the rows that need attention. */
    @SuppressWarnings("unchecked")
    public <D extends Record> Map<Long, String> of(
            LedgerFormat<D> format, List<Stored<D>> rows, Period period) {
        var found = new HashMap<Long, String>();
        marks.stream()
                .filter(mark -> mark.ledger().equals(format.id()))
                .forEach(mark -> found.putAll(((RowMark<D>) mark).of(rows, period)));
        return found;
    }
}
