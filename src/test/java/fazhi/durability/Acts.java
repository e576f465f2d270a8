package fazhi.durability;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a portal does while it is killed: acts, each with its clock and its trail, and uploads. */
final class Acts {

    private static final int LARGEST = 200_000;

    private final JdbcClient database;

    private final AuditTrail trail;

    private final EvidenceService evidence;

    private final Optional<LedgerDirectory> ledgers;

    private final TransactionTemplate transaction;

    Acts(ApplicationContext context) {
        database = context.getBean(JdbcClient.class);
        trail = context.getBean(AuditTrail.class);
        evidence = context.getBean(EvidenceService.class);
        ledgers =
                Optional.ofNullable(
                        context.getBeanProvider(LedgerDirectory.class).getIfAvailable());
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Says why it ended: a process that waits for nothing would be waited for. */
    static void run(Callable<Void> work) {
        try {
            SystemIdentity.run(
                    () -> {
                        try {
                            work.call();
                        } catch (Exception broken) {
                            throw new IllegalStateException(broken);
                        }
                    });
        } catch (RuntimeException broken) {
            broken.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    /** Three rows in one transaction: the word, the clock it starts, the entry in the trail. */
    String act(long number) {
        var label = "act " + number;
        transaction.executeWithoutResult(
                _ -> {
                    database.sql(
                                    """
                                    insert into dictionary_entry
                                        (version, dictionary, label, order_no, enabled)
                                    values (0, 'killed', ?, 0, true)
                                    """)
                            .param(label)
                            .update();
                    database.sql(
                                    """
                                    insert into clock_row (rule_name, ledger, record_id, subject,
                                        started_on, due_on) values ('killed', 'killed', ?, ?, ?, ?)
                                    """)
                            .params(number, label, LocalDate.EPOCH, LocalDate.EPOCH)
                            .update();
                    trail.record(
                            AuditAction.CLOSED,
                            new RecordRef("killed", number),
                            null,
                            new Act(label));
                });
        return label;
    }

    String upload(long number) throws IOException {
        var random = new Random(number);
        var content = new byte[100 + random.nextInt(LARGEST)];
        random.nextBytes(content);
        var head = ("%PDF-1.7\n" + number).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, content, 0, head.length);
        var kept = evidence.attach(object(number), "proof.pdf", new ByteArrayInputStream(content));
        return "file " + kept.sha256();
    }

    /** The whole portal wants a record that is there. */
    private RecordRef object(long number) {
        if (ledgers.isEmpty()) {
            return new RecordRef("killed-upload", number);
        }
        return operation(ledgers.get().get("operation"), number);
    }

    private static <D extends Record> RecordRef operation(Ledger<D> ledger, long number) {
        var values = Map.of("name", "K" + number, "startedOn", LocalDate.of(2022, 3, 15));
        return new RecordRef("operation", ledger.add(ledger.format().make(values)));
    }

    record Act(String label) {}
}
