package fazhi.evidence.ui;

import fazhi.common.RecordRef;
import fazhi.evidence.Attachment;
import fazhi.ui.ledger.print.RecordAppendix;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list of evidence under a printed record (佐证材料清单). */
@Component
@Order(100)
class EvidenceAppendix implements RecordAppendix {

    private static final List<String> HEADS =
            List.of("number", "name", "caption", "size", "sha256", "by", "on");

    /** As many digits of the hash as a person compares. */
    private static final int DIGITS = 12;

    private static final long KILO = 1024;

    private final EvidenceKit kit;

    EvidenceAppendix(EvidenceKit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<Table> of(RecordRef ref) {
        var files = kit.evidence().list(ref);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                kit.texts().get("panel.evidence"),
                                HEADS.stream()
                                        .map(head -> kit.texts().get("evidence.head." + head))
                                        .toList(),
                                Stream.iterate(0, i -> i < files.size(), i -> i + 1)
                                        .map(i -> row(i + 1, files.get(i)))
                                        .toList()));
    }

    private List<String> row(int number, Attachment file) {
        return List.of(
                String.valueOf(number),
                file.name(),
                file.caption(),
                kit.texts().get("evidence.size", Math.max(1, file.size() / KILO)),
                file.sha256().substring(0, DIGITS),
                kit.name(file.attachedBy()),
                LocalDate.ofInstant(file.attachedAt(), kit.clock().getZone()).toString());
    }
}
