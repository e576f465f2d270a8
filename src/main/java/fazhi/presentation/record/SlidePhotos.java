package fazhi.presentation.record;

import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.presentation.Photographs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Which photos may stand on a slide (上墙照片): those of records that name no private person. A wall is
 * seen by everybody in the room, whatever the person at work may see.
 */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class SlidePhotos implements Photographs {

    /** As many as can be told apart from the last row of seats. */
    public static final int MOST = 4;

    private static final int RELATED = 50;

    private final EvidenceService evidence;

    private final LedgerDirectory ledgers;

    SlidePhotos(EvidenceService evidence, LedgerDirectory ledgers) {
        this.evidence = evidence;
        this.ledgers = ledgers;
    }

    /** The photos of one record; none where it names a private person. */
    public List<Attachment> of(RecordRef record) {
        return shows(record.ledger()) && evidence.openable(record)
                ? evidence.list(record).stream().filter(SlidePhotos::picture).toList()
                : List.of();
    }

    /** The photos of a problem, then of what was done about it. */
    public List<Attachment> around(RecordRef problem) {
        var measures = beneath("measure", "problemId", List.of(problem));
        var tasks = beneath("task", "measureId", measures);
        return Stream.of(List.of(problem), measures, tasks)
                .flatMap(List::stream)
                .flatMap(each -> of(each).stream())
                .toList();
    }

    /** Those of these that may be shown still, in this order. */
    List<Attachment> chosen(List<Long> files) {
        var found = new ArrayList<Attachment>();
        for (long id : files) {
            try {
                var file = evidence.get(id);
                if (picture(file) && shows(file.object().ledger())) {
                    found.add(file);
                }
            } catch (Missing _) {
                // taken away since: the others are shown
            }
        }
        return found;
    }

    @Override
    public byte[] jpeg(Block.Photo photo) throws IOException {
        try (var bytes = evidence.open(photo.file())) {
            return Exposure.of(bytes.readAllBytes());
        }
    }

    private List<RecordRef> beneath(String ledger, String reference, List<RecordRef> above) {
        return above.stream()
                .flatMap(
                        each ->
                                ledgers
                                        .get(ledger)
                                        .list(
                                                LedgerQuery.of(Condition.is(reference, each.id())),
                                                0,
                                                RELATED)
                                        .stream())
                .map(Stored::id)
                .map(id -> new RecordRef(ledger, id))
                .toList();
    }

    private boolean shows(String ledger) {
        return ledgers.get(ledger).format().with(Trait.PERSONAL).isEmpty();
    }

    private static boolean picture(Attachment file) {
        return file.mediaType().startsWith("image/");
    }
}
