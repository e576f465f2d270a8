package fazhi.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fazhi.common.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTests {

    private static final int LARGEST = 10 * 1024 * 1024;

    @TempDir private Path folder;

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var broken = new SequenceInputStream(bytes(200_000), new Broken());

        assertThatIOException().isThrownBy(() -> files().receive("a.xlsx", broken));
        assertThat(left()).isZero();
    }

    @Test
    void tooLargeAnUploadLeavesNothing() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files().receive("a.xlsx", bytes(LARGEST + 1)))
                .withMessage("import.too-large");
        assertThat(left()).isZero();
    }

    @Test
    void theLargestFileIsTaken() throws IOException {
        files().receive("a.xlsx", bytes(LARGEST));
        assertThat(left()).isOne();
    }

    private ImportFiles files() {
        return new ImportFiles(folder, Clock.systemUTC());
    }

    private static InputStream bytes(int number) {
        return new ByteArrayInputStream(new byte[number]);
    }

    private long left() throws IOException {
        try (var files = Files.list(folder.resolve("import"))) {
            return files.count();
        }
    }

    /** A browser that goes away (连接中断). */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }
    }
}
