package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A button with a menu below it (下拉菜单). The browser makes the menu when it is opened; a menu bar
 * measures itself on every page, also where nobody opens it.
 */
public final class DropMenu extends Composite<Button> {

    private final ContextMenu items = new ContextMenu();

    /** A sign alone, which is all there is to see: it needs a name. */
    public static DropMenu sign(VaadinIcon icon, String name) {
        var menu = new DropMenu();
        menu.getContent().setIcon(icon.create());
        menu.getContent().setAriaLabel(name);
        menu.getContent().addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        return menu;
    }

    /** A sign and words. */
    public static DropMenu words(VaadinIcon icon, String words) {
        var menu = new DropMenu();
        menu.getContent().setIcon(icon.create());
        menu.getContent().setText(words);
        return menu;
    }

    /** Whatever the button shall show. */
    public static DropMenu face(Component face) {
        var menu = new DropMenu();
        menu.getContent().getElement().appendChild(face.getElement());
        menu.getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return menu;
    }

    private DropMenu() {
        items.setTarget(getContent());
        items.setOpenOnClick(true);
        items.setPosition(ContextMenuPosition.BOTTOM_END);
        items.addOpenedChangeListener(change -> tell(change.isOpened()));
        getContent().getElement().setAttribute("aria-haspopup", "menu");
        tell(false);
    }

    private void tell(boolean opened) {
        getContent().getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }

    /** What it offers. */
    public ContextMenu items() {
        return items;
    }

    /** Says other words on the button. */
    public void say(String words) {
        getContent().setText(words);
    }
}
