package fazhi.security.web.surface;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a body that trickles in up (慢速请求): after a while it must have come at a modem's pace. */
final class BodyPace extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long BYTES_A_SECOND = 1_000;

    private final Clock clock;

    BodyPace(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (!form(request)) {
            chain.doFilter(new Paced(request, clock), response);
        } else {
            try {
                var body = new PacedStream(request.getInputStream(), clock);
                chain.doFilter(FormRequest.read(request, body), response);
            } catch (RefusedBody refused) {
                response.setHeader("Connection", "close");
                response.sendError(refused.status());
            }
        }
    }

    private static boolean form(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    private static final class Paced extends HttpServletRequestWrapper {

        private final Clock clock;

        Paced(HttpServletRequest request, Clock clock) {
            super(request);
            this.clock = clock;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new PacedStream(super.getInputStream(), clock);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class PacedStream extends ServletInputStream {

        private final ServletInputStream bytes;

        private final Clock clock;

        private final Instant begun;

        private long read;

        PacedStream(ServletInputStream bytes, Clock clock) {
            this.bytes = bytes;
            this.clock = clock;
            this.begun = clock.instant();
        }

        @Override
        public int read() throws IOException {
            int each = bytes.read();
            count(each < 0 ? 0 : 1);
            return each;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = bytes.read(buffer, offset, length);
            count(count);
            return count;
        }

        private void count(int bytesRead) throws IOException {
            read += Math.max(bytesRead, 0);
            var taken = Duration.between(begun, clock.instant());
            if (taken.compareTo(PATIENCE) > 0 && read < taken.toSeconds() * BYTES_A_SECOND) {
                throw new RefusedBody(HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
        }

        @Override
        public boolean isFinished() {
            return bytes.isFinished();
        }

        @Override
        public boolean isReady() {
            return bytes.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            bytes.setReadListener(listener);
        }
    }
}
