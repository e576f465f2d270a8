package fazhi.shell.desk;

import fazhi.deadline.DueRow;
import fazhi.ledger.References;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of who answers for clocks (责任人); one statement. */
@Component
record DueOwners(References references) {

    Map<Long, String> names(List<DueRow> rows) {
        var owners =
                rows.stream()
                        .map(DueRow::owner)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return owners.isEmpty() ? Map.of() : references.source("staff").labels(owners);
    }
}
