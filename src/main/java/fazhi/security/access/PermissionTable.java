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

    private final List<Line> lines = read();

    public Set<Right> rights(Role role, String ledger) {
        var rights = EnumSet.noneOf(Right.class);
        lines.stream()
                .filter(line -> line.role() == role && line.covers(ledger))
                .forEach(line -> rights.addAll(line.rights()));
        return rights;
    }

    public boolean grants(Collection<Role> roles, String ledger, Right right) {
        return roles.stream().anyMatch(role -> rights(role, ledger).contains(right));
    }

    private record Line(Role role, Set<String> ledgers, Set<Right> rights) {

        boolean covers(String ledger) {
            return ledgers.contains(ANY) || ledgers.contains(ledger);
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
                Role.valueOf(cells[0]), words(cells[1]).collect(Collectors.toSet()), rights);
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }
}
