package fazhi.cluster;

import fazhi.PortalApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One portal in a process of its own, beside others on the same data (一台机器). */
final class Machine {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;

    private final int port;

    private Machine(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Answers when the machine is healthy. */
    static Machine start(String name, Path dataFolder, String database) throws Exception {
        return start(name, dataFolder, database, "700m");
    }

    /**
     * @param memory as the option of Java says it, {@code 512m}
     */
    static Machine start(String name, Path dataFolder, String database, String memory)
            throws Exception {
        int port = free();
        var builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx" + memory,
                                "-cp",
                                System.getProperty("java.class.path"),
                                PortalApplication.class.getName(),
                                "run",
                                "--data-dir",
                                dataFolder.toString(),
                                "--port",
                                String.valueOf(port)));
        var settings = builder.environment();
        settings.put("PORTAL_NODE", name);
        settings.put("PORTAL_DEMO", "true");
        settings.put("PORTAL_SESSION_MAXPERUSER", "100");
        settings.put("PORTAL_TODAY", "2023-03-01");
        settings.put("SPRING_DATASOURCE_URL", database);
        if (database.startsWith("jdbc:postgresql:")) {
            settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
            settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        }
        settings.put(
                "LOGGING_FILE_NAME", dataFolder.resolve("log/portal-" + name + ".log").toString());
        builder.redirectErrorStream(true)
                .redirectOutput(dataFolder.resolve(name + ".out").toFile());
        var machine = new Machine(builder.start(), port);
        machine.await();
        return machine;
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws Exception {
        var asked =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("ended with " + process.exitValue());
                }
                try {
                    if (client.send(asked, BodyHandlers.ofString()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // not yet
                }
                Thread.sleep(500);
            }
        }
        kill();
        throw new IllegalStateException("not healthy");
    }

    int port() {
        return port;
    }

    /** Memory of the whole process, in MB; Linux only. */
    long resident() throws IOException {
        var line =
                Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))
                        .stream()
                        .filter(each -> each.startsWith("VmRSS"))
                        .findFirst()
                        .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    /** What the heap holds after a collection, in bytes. */
    long live() throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var told =
                new ProcessBuilder(tool, String.valueOf(process.pid()), "GC.class_histogram")
                        .start();
        var last = "";
        try (var lines = told.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.startsWith("Total") ? line : last;
            }
        }
        told.waitFor();
        return Long.parseLong(last.strip().split("\\s+")[2]);
    }

    boolean alive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The way the system's own service manager asks. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }
}
