package fazhi.backup.restore;

import fazhi.audit.chain.Anchor;
import fazhi.audit.chain.TrailAnchors;
import fazhi.audit.chain.TrailChain;
import fazhi.backup.content.EvidenceFile;
import fazhi.backup.content.RowsHash;
import fazhi.backup.content.Snapshot;
import fazhi.backup.content.TableContent;
import fazhi.common.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says whether everything is what it was (核验): the trail, the evidence, the rows. */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'AUDIT_ADMIN')")
public class Verification {

    private final TrailChain chain;

    private final TrailAnchors anchors;

    private final DataSource database;

    private final Path dataFolder;

    private final Texts texts;

    Verification(
            TrailChain chain,
            TrailAnchors anchors,
            DataSource database,
            @Value("${portal.data-dir}") Path dataFolder,
            Texts texts) {
        this.chain = chain;
        this.anchors = anchors;
        this.database = database;
        this.dataFolder = dataFolder;
        this.texts = texts;
    }

    /**
     * What was found (核验结果), a sentence each.
     *
     * @param wrong the first thing that is not what it was, or nothing
     */
    public record Verified(List<String> right, Optional<String> wrong) {}

    /**
     * @param further anchors kept elsewhere, such as on paper
     */
    public Verified run(List<Anchor> further) throws SQLException, IOException {
        var right = new ArrayList<String>();
        var known = new ArrayList<>(anchors.all());
        known.addAll(further);
        var broken = chain.verify(known);
        if (broken.isPresent()) {
            var fault = broken.get();
            return new Verified(
                    right,
                    Optional.of(
                            texts.get(
                                    "verify.trail." + fault.kind(),
                                    String.valueOf(fault.position()))));
        }
        right.add(texts.get("verify.trail", chain.anchor(), known.size()));
        try (var snapshot = Snapshot.of(database)) {
            var wrong = evidence(snapshot, right);
            if (wrong.isEmpty()) {
                var rows = snapshot.contents();
                right.add(
                        texts.get(
                                "verify.rows",
                                rows.size(),
                                rows.stream().mapToLong(TableContent::rows).sum()));
            }
            return new Verified(right, wrong);
        }
    }

    private Optional<String> evidence(Snapshot snapshot, List<String> right)
            throws SQLException, IOException {
        var hashes = snapshot.texts("select distinct sha256 from attachment order by sha256");
        for (var sha256 : hashes) {
            var file = EvidenceFile.find(dataFolder, sha256);
            if (file.isEmpty()) {
                return Optional.of(texts.get("verify.file-missing", sha256));
            }
            if (!hash(file.get()).equals(sha256)) {
                return Optional.of(texts.get("verify.file-changed", file.get()));
            }
        }
        right.add(texts.get("verify.files", hashes.size()));
        return Optional.empty();
    }

    private static String hash(Path file) throws IOException {
        var digest = RowsHash.sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
