package fazhi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work (用户菜单): language, about, sign out. */
@org.springframework.stereotype.Component
@ConditionalOnWebApplication
class PersonMenu {

    private final AuthenticationContext authentication;

    private final Texts texts;

    PersonMenu(AuthenticationContext authentication, Texts texts) {
        this.authentication = authentication;
        this.texts = texts;
    }

    Component make() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var item = menu.addItem(name());
        var items = item.getSubMenu();
        items.addItem(texts.get("person.chinese"), _ -> speak(Locale.SIMPLIFIED_CHINESE));
        items.addItem(texts.get("person.english"), _ -> speak(Locale.ENGLISH));
        items.addItem(texts.get("about.title"), _ -> UI.getCurrent().navigate("about"));
        TestIds.mark(
                items.addItem(texts.get("person.sign-out"), _ -> authentication.logout()),
                "action-sign-out");
        return TestIds.mark(menu, "person-menu");
    }

    private static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return "";
        }
        return authentication.getPrincipal() instanceof fazhi.security.PortalUser user
                ? user.displayName()
                : authentication.getName();
    }

    private static void speak(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }
}
