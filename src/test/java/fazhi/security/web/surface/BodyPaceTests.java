package fazhi.security.web.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyPaceTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void aFormThatTricklesInIsGivenUp() throws Exception {
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent("username=a".getBytes());
        pace(Duration.ofSeconds(16)).doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(408);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void aFormAtAModemsPaceIsReadWhole() throws Exception {
        request.setContentType("application/x-www-form-urlencoded; charset=UTF-8");
        request.setQueryString("error=1&username=q");
        request.setContent("username=%E9%99%88+a&password=x%3D%26".getBytes());
        pace(Duration.ofSeconds(1)).doFilter(request, response, chain);
        var read = chain.getRequest();
        assertThat(read).isNotNull();
        assertThat(read.getParameter("password")).isEqualTo("x=&");
        assertThat(read.getParameterValues("username")).containsExactly("q", "陈 a");
    }

    @Test
    void anyOtherBodyThatTricklesInIsGivenUp() throws Exception {
        request.setContent(new byte[10]);
        pace(Duration.ofSeconds(16)).doFilter(request, response, chain);
        var read = chain.getRequest();
        assertThat(read).isNotNull();
        assertThatThrownBy(() -> read.getInputStream().readAllBytes())
                .isInstanceOf(IOException.class);
    }

    /** A clock that has gone on by so much each time it is asked. */
    private static BodyPace pace(Duration step) {
        return new BodyPace(
                new Clock() {

                    private Instant now = Instant.EPOCH;

                    @Override
                    public Instant instant() {
                        now = now.plus(step);
                        return now;
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                });
    }
}
