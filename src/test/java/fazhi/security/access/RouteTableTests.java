package fazhi.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fazhi.ViewTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/access/routes.csv} names every route with who may open it; a new one is an entry. */
class RouteTableTests {

    private static final Path KEPT = Path.of("docs/access/routes.csv");

    private static final Path WRITTEN = Path.of("target/routes.csv");

    @Test
    void everyRouteIsInTheTable() throws IOException {
        var lines = new TreeSet<String>();
        for (var view : ViewTest.routes()) {
            lines.add(view.getAnnotation(Route.class).value() + "," + who(view));
        }
        Files.writeString(WRITTEN, "route,who\n" + String.join("\n", lines) + "\n");
        assertThat(KEPT).as("read %s, then copy it", WRITTEN).hasSameTextualContentAs(WRITTEN);
    }

    @Test
    void onlySignInAndFirstStartAreOpen() {
        assertThat(ViewTest.routes().stream().filter(view -> who(view).equals("anybody")))
                .extracting(view -> view.getAnnotation(Route.class).value())
                .containsExactlyInAnyOrder("login", "setup");
    }

    /** The framework takes an annotation from above, where nobody would look for it. */
    @Test
    void noRouteInheritsWhoMayOpenIt() {
        for (var view : ViewTest.routes()) {
            for (var above = view.getSuperclass(); above != null; above = above.getSuperclass()) {
                assertThat(above.getDeclaredAnnotations())
                        .as(above.getName())
                        .noneMatch(each -> each.annotationType() == PermitAll.class)
                        .noneMatch(each -> each.annotationType() == AnonymousAllowed.class);
            }
            assertThat(Modifier.isPublic(view.getModifiers())).as(view.getName()).isFalse();
        }
    }

    private static String who(Class<?> view) {
        var roles = view.getDeclaredAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Arrays.stream(roles.value()).sorted().collect(Collectors.joining(" "));
        }
        return view.getDeclaredAnnotation(AnonymousAllowed.class) != null
                ? "anybody"
                : view.getDeclaredAnnotation(PermitAll.class) != null ? "signed-in" : "nobody";
    }
}
