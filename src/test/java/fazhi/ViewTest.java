package fazhi;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fazhi.demo.DemoPerson;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** A test of views on the demo town, signed in as the law office unless it says otherwise. */
@SpringBootTest(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@ContextConfiguration(initializers = FreshDatabase.class)
public abstract class ViewTest {

    private static final Set<Class<?>> ROUTES = scan(new AnnotationTypeFilter(Route.class));

    private static final Set<Class<?>> ERRORS =
            scan(new AssignableTypeFilter(HasErrorParameter.class));

    @Autowired protected ApplicationContext portal;

    @Autowired private AuthenticationProvider door;

    /** Every view with a route, also those no other package sees. */
    public static Set<Class<?>> routes() {
        return ROUTES;
    }

    @BeforeEach
    void openBrowser() {
        signIn("fazhiban");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    /** Signs in as one of the demo's people and opens a fresh browser. */
    @SuppressWarnings("unchecked")
    protected void signIn(String login) {
        MockVaadin.tearDown();
        var attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(login, DemoPerson.PASSWORD);
        var person = door.authenticate(attempt);
        SecurityContextHolder.getContext().setAuthentication(person);
        MockVaadin.setMockRequestFactory(
                session -> {
                    var request = new FakeRequest(session);
                    request.setUserPrincipalInt(person);
                    request.setUserInRole(
                            (_, role) ->
                                    person.getAuthorities().stream()
                                            .anyMatch(
                                                    each ->
                                                            each.getAuthority()
                                                                    .equals("ROLE_" + role)));
                    return request;
                });
        var routes = new HashSet<Class<? extends Component>>();
        ROUTES.forEach(each -> routes.add((Class<? extends Component>) each));
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        ERRORS.forEach(each -> errors.add((Class<? extends HasErrorParameter<?>>) each));
        MockVaadin.setup(
                UI::new, new MockSpringServlet(new Routes(routes, errors, true), portal, UI::new));
    }

    protected static void open(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The one visible component marked with this test id. */
    protected static <C extends Component> C marked(Class<C> type, String id) {
        return LocatorJ._get(
                type,
                search ->
                        search.withPredicate(
                                each -> id.equals(each.getElement().getAttribute("data-testid"))));
    }

    /** The component once work in the background has shown it. */
    protected static <C extends Component> C await(Class<C> type, String id) {
        await(id, () -> shown(type, id));
        return marked(type, id);
    }

    protected static boolean shown(Class<? extends Component> type, String id) {
        return !LocatorJ._find(
                        type,
                        search ->
                                search.withPredicate(
                                        each ->
                                                id.equals(
                                                        each.getElement()
                                                                .getAttribute("data-testid"))))
                .isEmpty();
    }

    /** True when the page offers something for the printer. */
    protected static boolean prints() {
        return !LocatorJ._find(
                        Anchor.class,
                        search -> search.withPredicate(link -> link.getHref().startsWith("print/")))
                .isEmpty();
    }

    /** Reads as the portal itself, past what the signed-in person may. */
    protected static <T> T asPortal(Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        try {
            return fazhi.security.session.SystemIdentity.run(question);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Set<Class<?>> scan(org.springframework.core.type.filter.TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        var found = new HashSet<Class<?>>();
        for (var candidate : scanner.findCandidateComponents("fazhi")) {
            try {
                found.add(Class.forName(candidate.getBeanClassName()));
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
        return found;
    }

    /** Polls as the browser does until work in the background has shown what it found. */
    protected static void await(String what, BooleanSupplier seen) {
        Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(60))
                .until(() -> seen.getAsBoolean() || seenAfterPoll(seen));
    }

    private static boolean seenAfterPoll(BooleanSupplier seen) {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        MockVaadin.clientRoundtrip(false);
        return seen.getAsBoolean();
    }
}
