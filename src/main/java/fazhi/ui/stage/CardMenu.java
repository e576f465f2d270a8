package fazhi.ui.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ui.Spoken;

/** What can be made of a card (卡片菜单): 放大, and whatever the card itself adds. */
public final class CardMenu extends MenuBar {

    private final SubMenu items;

    public CardMenu(Component card) {
        Spoken.menu(this);
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var more = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(getTranslation("chart.more"));
        more.getElement().setAttribute("data-testid", "card-menu");
        items = more.getSubMenu();
        item(
                "stage.enlarge",
                () -> card.getElement().executeJs("window.fazhiEnlarge && fazhiEnlarge(this)"));
    }

    public CardMenu item(String key, SerializableRunnable act) {
        var item = items.addItem(getTranslation(key), _ -> act.run());
        item.getElement().setAttribute("data-testid", key.replace('.', '-'));
        return this;
    }

    /** One whose words take a value. */
    public CardMenu item(String key, Object value, SerializableRunnable act) {
        items.addItem(getTranslation(key, value), _ -> act.run());
        return this;
    }
}
