package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short words after an act (提示): success passes by itself, a problem stays until it is read. */
public final class Notifications {

    private static final int SHORT = 3_000;

    private static final int UNDO = 8_000;

    private static final int LONG = 20_000;

    private Notifications() {}

    /**
     * Done, with the way to what was done.
     *
     * @param way null where it stands on the page already
     */
    public static void success(String text, String word, @Nullable SerializableRunnable way) {
        done(text, word, way, NotificationVariant.LUMO_SUCCESS);
    }

    /** Done, with something worth a second look and the way there. */
    public static void advice(String text, String word, @Nullable SerializableRunnable way) {
        done(text, word, way, NotificationVariant.LUMO_WARNING);
    }

    private static void done(
            String text,
            String word,
            @Nullable SerializableRunnable way,
            NotificationVariant variant) {
        var notification = new Notification();
        notification.setDuration(UNDO);
        notification.addThemeVariants(variant);
        var parts = new ArrayList<Component>(List.of(new Span(text)));
        if (way != null) {
            var button =
                    new Button(
                            word,
                            _ -> {
                                notification.close();
                                way.run();
                            });
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            parts.add(TestIds.mark(button, "action-open-saved"));
        }
        show(notification, Notification.Position.BOTTOM_END, parts.toArray(Component[]::new));
    }

    public static void success(String text) {
        var notification = new Notification(text, SHORT, Notification.Position.BOTTOM_END);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notification.open();
    }

    /** Done, with something worth a second look: passes more slowly. */
    public static void advice(String text) {
        var notification = new Notification(text, UNDO, Notification.Position.BOTTOM_END);
        notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notification.open();
    }

    /** Says something that is to be read, with ways on; it goes when one is taken. */
    public static void offering(String text, Map<String, SerializableRunnable> ways) {
        var notification = new Notification();
        notification.setDuration(LONG);
        var parts = new ArrayList<Component>(List.of(new Span(text)));
        ways.forEach(
                (label, way) -> {
                    var button =
                            new Button(
                                    label,
                                    _ -> {
                                        notification.close();
                                        way.run();
                                    });
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    parts.add(button);
                });
        TestIds.mark(notification, "offering");
        show(notification, Notification.Position.BOTTOM_END, parts.toArray(Component[]::new));
    }

    public static Notification problem(String text) {
        var notification = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(notification.getTranslation("common.close"));
        show(notification, Notification.Position.MIDDLE, new Span(text), close);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        return notification;
    }

    /** Says what was done and offers to take it back for eight seconds. */
    public static void undoable(String text, String undo, SerializableRunnable takeBack) {
        var notification = new Notification();
        notification.setDuration(UNDO);
        var button =
                new Button(
                        undo,
                        _ -> {
                            takeBack.run();
                            notification.close();
                        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.getElement().setAttribute("data-testid", "action-undo");
        show(notification, Notification.Position.BOTTOM_END, new Span(text), button);
    }

    private static void show(
            Notification notification, Notification.Position position, Component... parts) {
        var line = new HorizontalLayout(parts);
        line.setAlignItems(com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.CENTER);
        notification.add(line);
        notification.setPosition(position);
        notification.open();
    }
}
