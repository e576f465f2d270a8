package fazhi.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.common.Scope;
import fazhi.ledger.Right;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.session.SystemIdentity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class PermissionsTests {

    private boolean projected;

    private final Permissions permissions =
            new Permissions(
                    new PermissionTable(), () -> projected, department -> Set.of(department * 10));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Every role with every ledger: s see, t type, a approve, e export, u unmask, r reveal. */
    @ParameterizedTest
    @CsvFileSource(resources = "/permissions-expected.csv", numLinesToSkip = 1)
    void tableSaysWhatIsExpected(String ledger, String role, String expected) {
        signIn(Role.valueOf(role));
        var may =
                Arrays.stream(Right.values())
                        .filter(right -> permissions.may(ledger, right))
                        .map(right -> right.name().substring(0, 1).toLowerCase())
                        .collect(Collectors.joining());
        assertThat(may).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void nobodyIsUnmaskedBeforeARoom() {
        signIn(Role.LAW_OFFICE);
        projected = true;
        assertThat(permissions.may("penalty", Right.UNMASK)).isFalse();
        assertThat(permissions.may("penalty", Right.TYPE)).isTrue();
    }

    @Test
    void nobodyMayNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> permissions.require("penalty", Right.SEE));
        assertThat(permissions.scope("penalty")).isEqualTo(Scope.ofVillages(Set.of()));
    }

    @Test
    void liaisonKeepsToTheOwnVillages() {
        signIn(Role.LIAISON);
        assertThat(permissions.scope("activity")).isEqualTo(Scope.ofVillages(Set.of(4L)));
        signIn(Role.LIAISON, Role.OBSERVER);
        assertThat(permissions.scope("activity")).isEqualTo(Scope.ofVillages(Set.of(4L)));
        assertThat(permissions.scope("penalty")).isEqualTo(Scope.TOWN);
        signIn(Role.LIAISON, Role.PUBLICITY);
        assertThat(permissions.scope("activity")).isEqualTo(Scope.TOWN);
    }

    @Test
    void systemHasEveryRightInTheWholeTown() {
        SystemIdentity.run(
                () -> {
                    assertThat(Right.values()).allMatch(r -> permissions.may("penalty", r));
                    assertThat(permissions.scope("activity")).isEqualTo(Scope.TOWN);
                });
        assertThat(permissions.may("penalty", Right.SEE)).isFalse();
    }

    private static void signIn(Role... roles) {
        var user = new PortalUser(1, "wu", "W", Set.of(roles), Set.of(4L), 0, false, Instant.EPOCH);
        var authorities = Stream.of(roles).map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, null, authorities));
    }
}
