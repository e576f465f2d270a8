package fazhi.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.evidence.Samples;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceAppendixTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired EvidenceService evidence;

    @Autowired EvidenceAppendix appendix;

    @Test
    void aPrintedRecordListsItsFilesWithSizeAndHash() throws IOException {
        var id = ledgers.get("penalty").list(LedgerQuery.ALL, 0, 1).getFirst().id();
        var ref = new RecordRef("penalty", id);
        var file = evidence.attach(ref, "a.png", new ByteArrayInputStream(Samples.PNG));
        evidence.describe(file.id(), "Gate");

        var table = appendix.of(ref).orElseThrow();
        assertThat(table.headers()).hasSameSizeAs(table.rows().getFirst());
        assertThat(table.rows().getLast())
                .contains("a.png", "Gate", "1 KB", file.sha256().substring(0, 12));
        evidence.remove(file.id());
    }
}
