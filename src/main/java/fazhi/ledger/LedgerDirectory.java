package fazhi.ledger;

import fazhi.common.Missing;
import fazhi.common.Parts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All ledgers of the town (台账目录), in the order of the navigation. */
@Component
public class LedgerDirectory {

    private final Parts<Ledger<?>> ledgers;

    private volatile @Nullable Map<String, Ledger<?>> byId;

    LedgerDirectory(ObjectProvider<Ledger<?>> ledgers) {
        this.ledgers = new Parts<>(ledgers);
    }

    public List<Ledger<?>> all() {
        return ledgers.all();
    }

    public List<Ledger<?>> of(String module) {
        return all().stream().filter(ledger -> ledger.format().module().equals(module)).toList();
    }

    /**
     * @throws Missing when no ledger has this id
     */
    public Ledger<?> get(String id) {
        var known = byId;
        if (known == null) {
            known =
                    all().stream()
                            .collect(
                                    Collectors.toMap(
                                            ledger -> ledger.format().id(), ledger -> ledger));
            byId = known;
        }
        var ledger = known.get(id);
        if (ledger == null) {
            throw new Missing("ledger " + id);
        }
        return ledger;
    }
}
