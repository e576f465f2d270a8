package fazhi.report.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SecondTown;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.report.life.PaperDrafting;
import fazhi.report.paper.PaperData;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Another town than the demo's: what it hands in says no word of the demo's town. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.today=2026-01-20"})
class SecondTownPackageTests {

    private static final Period YEAR = Period.year(2025);

    @Autowired private ApplicationContext portal;

    @Autowired private PaperDrafting drafting;

    @Autowired private Ledger<PaperData> papers;

    @Autowired private SubmissionFiles files;

    @Test
    void noFileSpeaksOfTheDemosTown() {
        SecondTown.found(portal);
        var parts =
                SystemIdentity.run(
                        () -> {
                            long paper = drafting.begin("skeleton", YEAR);
                            return files.of(paper, papers.get(paper).data(), YEAR);
                        });
        assertThat(parts).hasSizeGreaterThan(5);
        for (var part : parts) {
            assertThat(part.name()).doesNotMatch(SecondTown.OTHERS);
            assertThat(SecondTown.words(written(part)))
                    .as(part.name())
                    .doesNotMatch(SecondTown.OTHERS);
        }
    }

    private static byte[] written(SubmissionFiles.Part part) {
        var out = new ByteArrayOutputStream();
        SystemIdentity.run(
                () -> {
                    try {
                        part.content().write(out);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
        return out.toByteArray();
    }
}
