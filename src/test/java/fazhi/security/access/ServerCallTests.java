package fazhi.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** {@code docs/access/calls.csv} names every call of a service with the roles that may make it. */
@DatabaseTest
class ServerCallTests {

    private static final Path KEPT = Path.of("docs/access/calls.csv");

    private static final Path WRITTEN = Path.of("target/calls.csv");

    private final PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();

    @Autowired ApplicationContext portal;

    @Autowired LedgerDirectory ledgers;

    @Autowired Permissions permissions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A call of a service (服务调用). */
    private record Call(Object service, Class<?> type, Method method) {

        String name() {
            return type.getSimpleName() + "." + method.getName();
        }

        boolean guarded() {
            return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                    || AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class);
        }
    }

    @Test
    void everyCallIsInTheTableWithItsRoles() throws IOException {
        var lines = new TreeSet<String>();
        for (var call : calls()) {
            lines.add(call.name() + "," + (call.guarded() ? words(roles(call)) : "UNGUARDED"));
        }
        Files.writeString(WRITTEN, "call,roles\n" + String.join("\n", lines) + "\n");
        assertThat(lines).noneMatch(line -> line.endsWith(",UNGUARDED"));
        assertThat(KEPT).as("read %s, then copy it", WRITTEN).hasSameTextualContentAs(WRITTEN);
    }

    @Test
    void whatARoleMayNotIsRefusedBeforeAnythingIsDone() {
        for (var call : calls()) {
            for (var role : EnumSet.complementOf(roles(call))) {
                signIn(role);
                assertThatThrownBy(() -> invoke(call))
                        .as("%s as %s", call.name(), role)
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void everyActOnEveryLedgerFollowsThePermissionTable() {
        for (var ledger : ledgers.all()) {
            for (var role : Role.values()) {
                signIn(role);
                acts(ledger, role);
            }
        }
    }

    private <D extends Record> void acts(Ledger<D> ledger, Role role) {
        var id = ledger.format().id();
        if (!permissions.may(id, Right.SEE)) {
            refused(ledger, role, () -> ledger.list(LedgerQuery.ALL, 0, 1));
            refused(ledger, role, () -> ledger.get(1));
            refused(ledger, role, () -> ledger.totals(LedgerQuery.ALL));
            refused(ledger, role, () -> ledger.versions(LedgerQuery.ALL));
            refused(ledger, role, () -> ledger.scan(LedgerQuery.ALL, _ -> {}));
        } else {
            assertThat(ledger.list(LedgerQuery.ALL, 0, 1)).isNotNull();
        }
        if (!permissions.may(id, Right.TYPE)) {
            refused(ledger, role, () -> ledger.remove(1));
            refused(ledger, role, () -> ledger.restore(1));
            refused(ledger, role, () -> ledger.removed(0, 1));
        }
    }

    private static void refused(Ledger<?> ledger, Role role, ThrowingCallable act) {
        assertThatThrownBy(act)
                .as("%s as %s", ledger.format().id(), role)
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var service : portal.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (!type.getName().startsWith("fazhi.")) {
                continue;
            }
            for (var method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) {
                    calls.add(new Call(service, type, method));
                }
            }
        }
        return calls;
    }

    private EnumSet<Role> roles(Call call) {
        var invocation = Mockito.mock(MethodInvocation.class);
        Mockito.when(invocation.getMethod()).thenReturn(call.method());
        Mockito.when(invocation.getThis()).thenReturn(call.service());
        Mockito.when(invocation.getArguments()).thenReturn(arguments(call.method()));
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            var decision = manager.authorize(() -> person(role), invocation);
            if (decision == null || decision.isGranted()) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String words(Set<Role> roles) {
        return roles.size() == Role.values().length
                ? "every"
                : roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }

    private static void invoke(Call call) throws Throwable {
        call.method().setAccessible(true);
        try {
            call.method().invoke(call.service(), arguments(call.method()));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(ServerCallTests::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return type == String.class ? "" : null;
        }
        return type == boolean.class
                ? (Object) false
                : type == int.class ? (Object) 0 : (Object) 0L;
    }

    private static void signIn(Role role) {
        SecurityContextHolder.getContext().setAuthentication(person(role));
    }

    private static UsernamePasswordAuthenticationToken person(Role role) {
        var user = new PortalUser(1, "p", "P", Set.of(role), Set.of(), 0, false, Instant.EPOCH);
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(role.authority()));
    }
}
