package fazhi.durability;

import fazhi.PortalApplication;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A portal of its own process that attaches one file after another and says so after each. */
public final class UploadingPortal {

    private static final int LARGEST = 4 * 1024 * 1024;

    private UploadingPortal() {}

    /**
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        var context =
                new SpringApplicationBuilder(PortalApplication.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .run(
                                "--portal.data-dir=" + arguments[0],
                                "--spring.main.banner-mode=off",
                                "--logging.threshold.console=OFF",
                                "--spring.autoconfigure.exclude=" + HeadlessPortal.WEB_ONLY);
        var evidence = context.getBean(EvidenceService.class);
        var operations = context.getBean(LedgerDirectory.class).get("operation");
        for (int i = 1; ; i++) {
            var content = content(i);
            SystemIdentity.run(() -> attach(evidence, operations, content));
            System.out.println("attached " + i);
        }
    }

    private static <D extends Record> Object attach(
            EvidenceService evidence, Ledger<D> operations, byte[] content) {
        var data =
                operations
                        .format()
                        .make(Map.of("name", "K", "startedOn", LocalDate.of(2022, 3, 15)));
        var ref = new RecordRef("operation", operations.add(data));
        try {
            return evidence.attach(ref, "proof.pdf", new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] content(int seed) {
        var random = new Random(seed);
        var content = new byte[1 + LARGEST / 2 + random.nextInt(LARGEST / 2)];
        random.nextBytes(content);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
