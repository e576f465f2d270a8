package fazhi.improvement.ui.collection;

import fazhi.ledger.name.WordSource;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection about to begin (新建收集). */
record CollectionDraft(
        String name,
        @Nullable Integer year,
        @Nullable LocalDate due,
        Set<WordSource.Word> ledgers) {}
