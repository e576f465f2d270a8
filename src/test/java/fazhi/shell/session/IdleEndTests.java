package fazhi.shell.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SessionDestroyListener;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What the browser shows of it: {@code IdleTabTests}. */
class IdleEndTests {

    private final VaadinService service = mock(VaadinService.class);

    private final ArgumentCaptor<SessionInitListener> begin = ArgumentCaptor.captor();

    private final ArgumentCaptor<SessionDestroyListener> end = ArgumentCaptor.captor();

    @BeforeEach
    void listen() {
        new IdleEnd().serviceInit(new ServiceInitEvent(service));
        verify(service).addSessionInitListener(begin.capture());
        verify(service).addSessionDestroyListener(end.capture());
    }

    private WrappedSession begun(VaadinSession session) throws Exception {
        var signedIn = mock(WrappedSession.class);
        var request = mock(VaadinRequest.class);
        when(request.getWrappedSession()).thenReturn(signedIn);
        begin.getValue().sessionInit(new SessionInitEvent(service, session, request));
        return signedIn;
    }

    private void ended(VaadinSession session) {
        end.getValue().sessionDestroy(new SessionDestroyEvent(service, session));
    }

    @Test
    void whoWasSignedInInTheEndedSessionIsSignedOutAndNobodyElse() throws Exception {
        var left = mock(VaadinSession.class);
        var leaving = begun(left);
        var staying = begun(mock(VaadinSession.class));
        ended(left);
        verify(leaving).invalidate();
        verify(staying, never()).invalidate();
    }

    @Test
    void aSessionThatIsGoneByNowIsNoFailure() throws Exception {
        var left = mock(VaadinSession.class);
        var signedIn = begun(left);
        doThrow(new IllegalStateException()).when(signedIn).invalidate();
        assertThatCode(() -> ended(left)).doesNotThrowAnyException();
        assertThatCode(() -> ended(left)).doesNotThrowAnyException();
    }
}
