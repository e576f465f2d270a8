package fazhi.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leads each browser to one machine and keeps it there by a cookie, until that machine is gone
 * (会话保持的负载均衡); as small as a test needs it.
 */
final class StickyProxy implements AutoCloseable {

    private static final String COOKIE = "node=";

    private final List<Integer> machines;

    private final AtomicInteger next = new AtomicInteger();

    private final HttpServer server;

    StickyProxy(List<Integer> machines) throws IOException {
        this.machines = List.copyOf(machines);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        int kept = kept(exchange);
        int first = kept >= 0 ? kept : Math.floorMod(next.getAndIncrement(), machines.size());
        for (int i = 0; i < machines.size(); i++) {
            int machine = Math.floorMod(first + i, machines.size());
            try (var socket = new Socket("127.0.0.1", machines.get(machine))) {
                forward(exchange, socket, body, machine == kept ? -1 : machine);
                return;
            } catch (ConnectException _) {
                // gone: the next one takes over
            }
        }
        exchange.sendResponseHeaders(502, -1);
        exchange.close();
    }

    private static int kept(HttpExchange exchange) {
        for (var line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (var part : line.split(";")) {
                if (part.strip().startsWith(COOKIE)) {
                    return Integer.parseInt(part.strip().substring(COOKIE.length()));
                }
            }
        }
        return -1;
    }

    /** As HTTP 1.0, whose answers end with their connection. */
    private static void forward(HttpExchange exchange, Socket socket, byte[] body, int chosen)
            throws IOException {
        var head = new StringBuilder();
        head.append(exchange.getRequestMethod())
                .append(' ')
                .append(exchange.getRequestURI())
                .append(" HTTP/1.0\r\n");
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (!List.of("Connection", "Upgrade", "Transfer-encoding")
                                    .contains(name)) {
                                values.forEach(
                                        value ->
                                                head.append(name)
                                                        .append(": ")
                                                        .append(value)
                                                        .append("\r\n"));
                            }
                        });
        var out = socket.getOutputStream();
        out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
        var in = new BufferedInputStream(socket.getInputStream());
        int status = Integer.parseInt(line(in).split(" ")[1]);
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var name = line.substring(0, line.indexOf(':'));
            if (!List.of("Content-Length", "Connection", "Transfer-Encoding", "Keep-Alive")
                    .contains(name)) {
                exchange.getResponseHeaders()
                        .add(name, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        if (chosen >= 0) {
            exchange.getResponseHeaders().add("Set-Cookie", COOKIE + chosen + "; Path=/");
        }
        var empty = status == 204 || status == 304 || status / 100 == 1;
        exchange.sendResponseHeaders(status, empty ? -1 : 0);
        if (!empty) {
            copy(in, exchange);
        }
        exchange.close();
    }

    private static void copy(InputStream in, HttpExchange exchange) throws IOException {
        var to = exchange.getResponseBody();
        var buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            to.write(buffer, 0, read);
            to.flush();
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("cut off");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
