package fazhi.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fazhi.DatabaseTest;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class DoorTests {

    private static final String PASSWORD = "Correct-Horse7";

    @Autowired WebApplicationContext portal;

    @Autowired AccountService accounts;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

    private MockMvc browser;

    private long id;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        var data = new AccountData(name, name, Set.of(Role.OFFICER), Set.of(), null);
        id = SystemIdentity.run(() -> accounts.add(data, PASSWORD));
    }

    @Test
    void anonymousIsLedToTheLogin() throws Exception {
        browser.perform(get("/enforcement/penalties")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void healthIsOpen() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void wrongLockedAndUnknownAnswerAlike() throws Exception {
        for (int guess = 0; guess < 6; guess++) {
            login(name, "wrong").andExpectRefused();
        }
        login(name, PASSWORD).andExpectRefused();
        login("nobody", PASSWORD).andExpectRefused();
    }

    @Test
    void disabledPersonIsOutAtTheNextRequest() throws Exception {
        var session = login(name, PASSWORD).session();
        assertThat(inside(session)).isTrue();
        SystemIdentity.run(() -> accounts.disable(id));
        assertThat(inside(session)).isFalse();
    }

    @Test
    void changedRolesEndOpenSessions() throws Exception {
        var session = login(name, PASSWORD).session();
        SystemIdentity.run(
                () -> {
                    var read = accounts.get(id);
                    var data = new AccountData(name, name, Set.of(Role.OBSERVER), Set.of(), null);
                    accounts.change(read.with(data));
                });
        assertThat(inside(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void fourthSessionEndsTheFirst() throws Exception {
        var first = login(name, PASSWORD).session();
        for (var _ : IntStream.range(0, 3).toArray()) {
            login(name, PASSWORD);
        }
        assertThat(inside(first)).isFalse();
    }

    private boolean inside(MockHttpSession session) throws Exception {
        try {
            var answer = browser.perform(get("/workbench").session(session)).andReturn();
            var to = answer.getResponse().getRedirectedUrl();
            return !session.isInvalid() && (to == null || !to.contains("login"));
        } catch (ServletException _) {
            // the door let it pass to Vaadin's servlet, which is not there in a mock
            return true;
        }
    }

    private Answer login(String loginName, String password) throws Exception {
        var session = new MockHttpSession();
        var result =
                browser.perform(
                        post("/login")
                                .session(session)
                                .param("username", loginName)
                                .param("password", password)
                                .with(csrf()));
        return new Answer(session, result);
    }

    private record Answer(MockHttpSession session, ResultActions result) {

        void andExpectRefused() throws Exception {
            result.andExpect(status().isFound()).andExpect(redirectedUrl("/login?error"));
        }
    }
}
