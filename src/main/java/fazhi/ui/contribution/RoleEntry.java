package fazhi.ui.contribution;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A view in the drawer for some roles (按角色显示的导航项).
 *
 * @param roles whoever has one of them sees it; nobody is left out when there are none
 */
public record RoleEntry(
        String group, String name, String titleKey, String route, List<String> roles)
        implements NavigationEntry {

    private static final String PREFIX = "ROLE_";

    public static RoleEntry administration(String name, String route, String... roles) {
        return new RoleEntry(
                "administration", name, "administration." + name, route, List.of(roles));
    }

    @Override
    public boolean shown() {
        return roles.isEmpty() || mayAny(roles);
    }

    /** True when the person at work has one of the roles. */
    public static boolean mayAny(List<String> roles) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(
                                each ->
                                        roles.stream()
                                                .map(PREFIX::concat)
                                                .anyMatch(
                                                        role -> role.equals(each.getAuthority())));
    }
}
