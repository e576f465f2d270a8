package fazhi.ledger.name;

import fazhi.ledger.Ledger;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All reference sources by name (引用目录); a ledger is one too. */
@Component
public class References {

    private final ObjectProvider<ReferenceSource> sources;

    private final ObjectProvider<Ledger<?>> ledgers;

    /** Asked of Spring once, and that late, because a source may know this directory. */
    private volatile @Nullable Map<String, ReferenceSource> byId;

    References(ObjectProvider<ReferenceSource> sources, ObjectProvider<Ledger<?>> ledgers) {
        this.sources = sources;
        this.ledgers = ledgers;
    }

    public ReferenceSource source(String id) {
        var found = all().get(id);
        if (found == null) {
            throw new IllegalArgumentException("no reference source " + id);
        }
        return found;
    }

    private Map<String, ReferenceSource> all() {
        var known = byId;
        if (known == null) {
            known = found();
            byId = known;
        }
        return known;
    }

    private Map<String, ReferenceSource> found() {
        Stream<ReferenceSource> named = sources.orderedStream();
        Stream<ReferenceSource> kept =
                ledgers.orderedStream()
                        .filter(ReferenceSource.class::isInstance)
                        .map(ReferenceSource.class::cast);
        return Stream.concat(named, kept)
                .distinct()
                .collect(
                        Collectors.toMap(
                                ReferenceSource::id, Function.identity(), (first, _) -> first));
    }
}
