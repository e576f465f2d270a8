package fazhi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
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
import fazhi.security.AccountRow;
import fazhi.security.Separation;
import fazhi.security.Separation.Part;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.account.PasswordResetService;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** 账号管理: who may sign in, as what, and what to do when a password is lost. */
@Route(AccountNavigation.ROUTE)
@RolesAllowed({"SYSTEM_ADMIN", "SECURITY_ADMIN"})
class AccountsView extends VerticalLayout implements HasDynamicTitle {

    private final AccountService accounts;

    private final PasswordResetService resets;

    private final Separation separation;

    private Set<Long> waiting = Set.of();

    /** Which parts of an account are the present person's. */
    private Set<Part> parts = Set.of();

    private final AccountForms forms;

    private final Texts texts;

    private final Clock clock;

    private final ListPanel<AccountRow> panel;

    AccountsView(
            AccountService accounts,
            PasswordResetService resets,
            Separation separation,
            AccountForms forms,
            Texts texts,
            Clock clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.separation = separation;
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
                        .tool(table())
                        .onOpen(row -> edit(row.id()));
        if (separation.mine().contains(Part.PERSON)) {
            panel.tool(first()).add(texts.get("account.add"), this::add);
        }
        setSizeFull();
        setPadding(false);
        add(panel);
        refresh();
    }

    private Component table() {
        var link = new Anchor("ledger/account", texts.get("account.table"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-table");
    }

    private Component first() {
        var give =
                new Button(texts.get("account.give-first"), VaadinIcon.KEY.create(), _ -> give());
        return TestIds.mark(give, "action-give-first");
    }

    private void give() {
        var given = accounts.giveFirstPasswords();
        if (given.isEmpty()) {
            Notifications.success(texts.get("account.first-none"));
            return;
        }
        new FirstPasswords(given, texts).open();
        refresh();
    }

    private void refresh() {
        parts = separation.mine();
        waiting = resets.waiting();
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
        var menu = Spoken.menu(new MenuBar());
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(texts.get("account.acts", row.displayName()));
        act(more, "edit", () -> edit(row.id()));
        if (parts.contains(Part.PERSON)) {
            person(more, row);
        }
        if (parts.contains(Part.RIGHTS)) {
            rights(more, row);
        }
        return TestIds.mark(menu, "acts-" + row.loginName());
    }

    private void person(MenuItem more, AccountRow row) {
        act(
                more,
                "reset-password",
                () -> ask(row.displayName(), typed -> reset(row.id(), typed)).open());
        if (row.enabled()) {
            act(more, "disable", run(() -> accounts.disable(row.id())));
        } else {
            act(more, "enable", run(() -> accounts.enable(row.id())));
        }
    }

    private void rights(MenuItem more, AccountRow row) {
        if (waiting.contains(row.id())) {
            act(more, "confirm-reset", run(() -> resets.confirm(row.id())));
        }
        if (row.locked()) {
            act(more, "unlock", run(() -> accounts.unlock(row.id())));
        }
    }

    private void reset(long id, String password) {
        if (!resets.reset(id, password)) {
            Notifications.success(texts.get("account.reset-waits"));
        }
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
        if (!row.enabled()) {
            return texts.get("account.state.disabled");
        }
        if (row.passwordChangedAt() == null) {
            return texts.get("account.state.no-password");
        }
        if (waiting.contains(row.id())) {
            return texts.get("account.state.reset-asked");
        }
        if (row.locked()) {
            return texts.get("account.state.locked");
        }
        return texts.get(row.idle() ? "account.state.idle" : "account.state.enabled");
    }

    private String changed(AccountRow row) {
        var at = row.passwordChangedAt();
        return at == null ? "" : LocalDate.ofInstant(at, clock.getZone()).toString();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.accounts");
    }
}
