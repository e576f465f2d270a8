package fazhi.security.web.surface;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerHeadersTests {

    @Test
    void overTlsCookiesAndPagesStayThere() throws ServletException, IOException {
        var answer = answer(true);
        assertThat(answer.getCookie("chosen").getSecure()).isTrue();
        assertThat(answer.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void withoutTlsNothingIsPromised() throws ServletException, IOException {
        var answer = answer(false);
        assertThat(answer.getCookie("chosen").getSecure()).isFalse();
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    private static MockHttpServletResponse answer(boolean secure)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/workbench");
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        new AnswerHeaders()
                .doFilter(
                        request,
                        response,
                        (_, passed) ->
                                ((HttpServletResponse) passed)
                                        .addCookie(new Cookie("chosen", "dark")));
        return response;
    }
}
