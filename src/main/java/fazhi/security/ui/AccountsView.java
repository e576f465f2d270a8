package fazhi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.security.AccountData;
import fazhi.security.AccountRow;
import fazhi.security.AccountService;
import fazhi.ui.EditorDialog;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** 账号管理: who may sign in, as what, and what to do when a password is lost. */
@Route(AccountNavigation.ROUTE)
@RolesAllowed({"SYSTEM_ADMIN", "SECURITY_ADMIN"})
class AccountsView extends VerticalLayout implements HasDynamicTitle {

    private final AccountService accounts;

    private final AccountForms forms;

    private final Texts texts;

    private final Clock clock;

    private final ListPanel<AccountRow> panel;

    AccountsView(AccountService accounts, AccountForms forms, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
        this.panel =
                new ListPanel<AccountRow>("account", getPageTitle())
                        .column("loginName", AccountRow::loginName)
                        .column("displayName", AccountRow::displayName)
                        .column("roles", this::roles)
                        .column("state", this::state)
                        .column("passwordChangedAt", this::changed)
                        .acts(this::acts)
                        .add(texts.get("account.add"), this::add)
                        .onOpen(row -> edit(row.id()));
        setSizeFull();
        setPadding(false);
        add(panel);
        refresh();
    }

    private void refresh() {
        panel.show(accounts.list());
    }

    private void add() {
        new EditorDialog<>(
                        texts.get("account.add"),
                        forms.make(),
                        new Stored<>(0, 0, AccountData.blank()),
                        texts,
                        typed -> password(typed.data()))
                .open();
    }

    private void password(AccountData data) {
        accounts.check(data);
        ask(data.displayName(), password -> accounts.add(data, password)).open();
    }

    private TemporaryPassword ask(String name, java.util.function.Consumer<String> use) {
        return new TemporaryPassword(
                texts.get("account.password-for", name),
                texts,
                password -> {
                    use.accept(password);
                    done();
                });
    }

    private void edit(long id) {
        var dialog =
                new EditorDialog<>(
                        texts.get("account.edit"),
                        forms.make(),
                        accounts.get(id),
                        texts,
                        changed -> {
                            accounts.change(changed);
                            done();
                        });
        dialog.onConflict(() -> accounts.get(id)).open();
    }

    private Component acts(AccountRow row) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(texts.get("account.acts", row.displayName()));
        act(more, "edit", () -> edit(row.id()));
        act(
                more,
                "reset-password",
                () ->
                        ask(row.displayName(), typed -> accounts.resetPassword(row.id(), typed))
                                .open());
        if (row.locked()) {
            act(more, "unlock", run(() -> accounts.unlock(row.id())));
        }
        if (row.enabled()) {
            act(more, "disable", run(() -> accounts.disable(row.id())));
        } else {
            act(more, "enable", run(() -> accounts.enable(row.id())));
        }
        return TestIds.mark(menu, "acts-" + row.loginName());
    }

    private void act(MenuItem more, String name, SerializableRunnable act) {
        var item = more.getSubMenu().addItem(texts.get("account." + name), _ -> act.run());
        TestIds.mark(item, "action-" + name);
    }

    private SerializableRunnable run(SerializableRunnable act) {
        return () -> {
            act.run();
            done();
        };
    }

    private void done() {
        Notifications.success(texts.get("ledger.saved"));
        refresh();
    }

    private String roles(AccountRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> Labels.of(role, texts))
                .collect(Collectors.joining(texts.get("common.list-mark")));
    }

    private String state(AccountRow row) {
        return texts.get(
                !row.enabled()
                        ? "account.state.disabled"
                        : row.locked() ? "account.state.locked" : "account.state.enabled");
    }

    private String changed(AccountRow row) {
        return LocalDate.ofInstant(row.passwordChangedAt(), clock.getZone()).toString();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.accounts");
    }
}
