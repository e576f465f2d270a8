package fazhi.shell.header;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.security.PortalUser;
import fazhi.security.session.SessionEnd;
import fazhi.shell.session.Display;
import fazhi.shell.session.Language;
import fazhi.ui.DropMenu;
import fazhi.ui.TestIds;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work (用户菜单): name and roles, language, password, about, sign out. */
@org.springframework.stereotype.Component
@ConditionalOnWebApplication
public class PersonMenu {

    private final AuthenticationContext authentication;

    private final Texts texts;

    PersonMenu(AuthenticationContext authentication, Texts texts) {
        this.authentication = authentication;
        this.texts = texts;
    }

    /** Nothing typed is left behind in this browser, and the sign-in has nothing to explain. */
    private void signOut(KeptTexts kept) {
        kept.forgetAll();
        VaadinService.getCurrentResponse().addCookie(SessionEnd.SIGNED_OUT.cookie());
        authentication.logout();
    }

    public Component make(KeptTexts kept) {
        var menu = DropMenu.face(face());
        var items = menu.items();
        var person = items.addItem(new Div(new Span(name()), roles()), _ -> {});
        person.setEnabled(false);
        person.addClassName("person-roles");
        items.addItem(texts.get("person.chinese"), _ -> speak(Locale.SIMPLIFIED_CHINESE));
        items.addItem(texts.get("person.english"), _ -> speak(Locale.ENGLISH));
        display(items.addItem(texts.get("display.title")).getSubMenu());
        TestIds.mark(
                items.addItem(
                        texts.get("password.title"), _ -> UI.getCurrent().navigate("password")),
                "action-password");
        items.addItem(texts.get("guide.title"), _ -> UI.getCurrent().navigate("guide"));
        items.addItem(texts.get("about.title"), _ -> UI.getCurrent().navigate("about"));
        TestIds.mark(
                items.addItem(texts.get("person.sign-out"), _ -> signOut(kept)), "action-sign-out");
        return TestIds.mark(menu, "person-menu");
    }

    /** One of four, the chosen one ticked. */
    private void display(SubMenu ways) {
        var chosen = Display.chosen(VaadinService.getCurrentRequest().getCookies());
        var items = new EnumMap<Display, MenuItem>(Display.class);
        for (var way : Display.values()) {
            var item = ways.addItem(Labels.of(way, texts), _ -> see(way, items));
            item.setCheckable(true);
            item.setChecked(way == chosen);
            items.put(way, TestIds.mark(item, "display-" + way.code()));
        }
    }

    private static void see(Display way, Map<Display, MenuItem> items) {
        items.forEach((each, item) -> item.setChecked(each == way));
        VaadinService.getCurrentResponse().addCookie(way.remembering());
        UI.getCurrent().getPage().executeJs("window.fazhiDisplay($0)", way.code());
    }

    /** A sign and the name; a narrow screen shows the sign only. */
    private static Div face() {
        var name = new Span(name());
        name.addClassName("person-name");
        var face = new Div(VaadinIcon.USER.create(), name);
        face.addClassName("person");
        face.setTitle(name());
        return face;
    }

    private Span roles() {
        var roles =
                new Span(
                        PortalUser.current().map(PortalUser::roles).orElse(Set.of()).stream()
                                .sorted()
                                .map(role -> Labels.of(role, texts))
                                .collect(Collectors.joining(texts.get("common.list-mark"))));
        roles.addClassName("fact-label");
        return roles;
    }

    private static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return "";
        }
        return authentication.getPrincipal() instanceof PortalUser user
                ? user.displayName()
                : authentication.getName();
    }

    private static void speak(Locale locale) {
        VaadinService.getCurrentResponse().addCookie(Language.remembering(locale));
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }
}
