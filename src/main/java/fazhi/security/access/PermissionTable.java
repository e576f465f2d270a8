package fazhi.security.access;

import fazhi.ledger.Right;
import fazhi.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Role, ledger, rights (权限表), as checked in; what no line grants is refused. */
@Component
public class PermissionTable {

    private static final String SOURCE = "permissions.csv";

    private static final String ANY = "*";

    /** Holds only while the administrators are not kept apart. */
    private static final String TOGETHER = "together";

    /** Not among all: who may come in is told to those alone whom a line names. */
    private static final Set<String> NAMED_ONLY = Set.of("account");

    private final List<Line> lines = read();

    /**
     * @param apart whether the three administrators are kept apart
     */
    public Set<Right> rights(Role role, String ledger, boolean apart) {
        var rights = EnumSet.noneOf(Right.class);
        lines.stream()
                .filter(line -> line.role() == role && line.covers(ledger))
                .filter(line -> !(apart && line.together()))
                .forEach(line -> rights.addAll(line.rights()));
        return rights;
    }

    boolean grants(Collection<Role> roles, String ledger, Right right, boolean apart) {
        return roles.stream().anyMatch(role -> rights(role, ledger, apart).contains(right));
    }

    private record Line(Role role, Set<String> ledgers, Set<Right> rights, boolean together) {

        boolean covers(String ledger) {
            return ledgers.contains(ledger)
                    || ledgers.contains(ANY) && !NAMED_ONLY.contains(ledger);
        }
    }

    private static List<Line> read() {
        try {
            return new ClassPathResource(SOURCE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(PermissionTable::line)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Line line(String text) {
        var cells = text.split(",", -1);
        var rights =
                words(cells[2])
                        .map(right -> Right.valueOf(right.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        return new Line(
                Role.valueOf(cells[0]),
                words(cells[1]).collect(Collectors.toSet()),
                rights,
                cells[3].equals(TOGETHER));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }
}
