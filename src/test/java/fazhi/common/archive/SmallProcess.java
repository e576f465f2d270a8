package fazhi.common.archive;

import fazhi.check.read.ReportReader;
import fazhi.common.Refusal;
import fazhi.ledger.file.TableFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of little memory that reads the files it is told (小内存进程); one too large ends it. */
public final class SmallProcess implements AutoCloseable {

    private static final String MEMORY = "-Xmx200m";

    private static final int PATIENCE = 20;

    private final Process process;

    private final BufferedReader answers;

    private SmallProcess(Process process) {
        this.process = process;
        this.answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static SmallProcess start() throws IOException {
        return new SmallProcess(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                MEMORY,
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallProcess.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    /** The key of the refusal, or how many rows or paragraphs were read. */
    public String read(Path file) throws Exception {
        process.getOutputStream().write((file + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        var answer =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return String.valueOf(answers.readLine());
                            } catch (IOException ended) {
                                return ended.toString();
                            }
                        });
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static void main() throws IOException {
        var files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var file = files.readLine(); file != null; file = files.readLine()) {
            System.out.println(answer(Path.of(file)));
        }
    }

    private static String answer(Path file) throws IOException {
        try {
            if (file.toString().endsWith(".docx")) {
                return String.valueOf(new ReportReader().read(file).paragraphs().size());
            }
            try (var table = TableFile.open(file)) {
                return String.valueOf(table.read(0).rows().size());
            }
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
