package fazhi.improvement.collection;

import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.name.WordSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ledgers villages hand tables in for (可收集的台账): those whose rows belong to a village. */
@Component
record CollectableWords(ObjectProvider<LedgerDirectory> ledgers, LedgerAccess access, Texts texts)
        implements WordSource {

    static final String ID = "collected-ledger";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Word> words() {
        return villages().map(ledger -> word(ledger.format().id())).toList();
    }

    /** Those the caller may bring rows into. */
    List<Word> offered() {
        return villages()
                .map(ledger -> ledger.format().id())
                .filter(id -> access.may(id, Right.TYPE))
                .map(this::word)
                .toList();
    }

    Word word(String ledger) {
        return new Word(ledger, texts.get("ledger." + ledger));
    }

    private Stream<Ledger<?>> villages() {
        return ledgers.getObject().all().stream()
                .filter(ledger -> ledger.format().scope().isPresent())
                .filter(ledger -> !ledger.format().id().equals(CollectionLedgers.TABLE.id()));
    }
}
