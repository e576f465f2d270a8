package fazhi.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import fazhi.ViewTest;
import fazhi.demo.DemoPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every role at every route of {@code docs/access/routes.csv}. */
class RoutesByRoleTests extends ViewTest {

    private static final List<String> REFUSALS = List.of("Not allowed", "Not found");

    @TestFactory
    Stream<DynamicTest> everyRoleOpensWhatTheTableSays() throws IOException {
        var lines = Files.readAllLines(Path.of("docs/access/routes.csv"));
        return DemoPerson.ALL.stream()
                .map(
                        person ->
                                DynamicTest.dynamicTest(
                                        person.loginName(),
                                        () -> {
                                            for (var line : lines.subList(1, lines.size())) {
                                                opens(person, line.split(",")[0], line);
                                            }
                                        }));
    }

    private void opens(DemoPerson person, String route, String line) {
        var who = line.substring(line.indexOf(',') + 1);
        if (route.contains(":")
                || route.isEmpty()
                || who.equals("anybody")
                || who.equals("signed-in")) {
            return;
        }
        signIn(person.loginName());
        open(route);
        var may = List.of(who.split(" ")).contains(person.role().name());
        assertThat(refused()).as("%s at %s", person, route).isEqualTo(!may);
    }

    private static boolean refused() {
        return LocatorJ._find(H2.class).stream()
                .anyMatch(title -> REFUSALS.contains(title.getText()));
    }
}
