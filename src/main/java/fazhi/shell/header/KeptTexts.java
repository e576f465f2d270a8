package fazhi.shell.header;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.InvalidLocationException;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Offers what its person typed in this browser and did not save (未保存内容提示), because the session
 * ended, the portal was restarted or the tab was closed.
 */
@Tag("fazhi-kept-texts")
@JsModule("./fazhi-kept-texts.ts")
@JsModule("./one-click.ts")
public final class KeptTexts extends Component {

    private @Nullable Notification offer;

    private @Nullable String offered;

    /**
     * @param account under which this browser keeps it
     */
    public KeptTexts(long account) {
        getElement().setAttribute("account", Long.toString(account));
        getElement()
                .addEventListener("kept", event -> offer(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
        getElement().addEventListener("kept-gone", _ -> close());
    }

    private void close() {
        if (offer != null) {
            offer.close();
        }
    }

    /** Whoever signs out leaves nothing behind. */
    void forgetAll() {
        getElement().callJsFunction("forgetAll");
    }

    private void offer(JsonNode kept) {
        var form = kept.get("form").asString();
        if (offer != null && offer.isOpened() && form.equals(offered)) {
            return;
        }
        offered = form;
        var route = kept.get("route").asString();
        var words =
                getTranslation(
                        "kept.found", kept.get("title").asString(), kept.get("at").asString());
        var hint =
                kept.get("opens").asBoolean()
                        ? ""
                        : getTranslation("kept.open-here", kept.get("title").asString());
        close();
        var said = new Span(words);
        said.addClassName("kept-words");
        var notification = new Notification();
        offer = notification;
        var line =
                new HorizontalLayout(
                        said,
                        button(
                                notification,
                                "kept.go-on",
                                "action-kept-go-on",
                                () -> goOn(form, route, hint)),
                        button(
                                notification,
                                "kept.forget",
                                "action-kept-forget",
                                () -> forget(form)));
        line.setAlignItems(FlexComponent.Alignment.CENTER);
        notification.add(line);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addClassName("kept-found");
        notification.open();
    }

    private Button button(
            Notification notification, String textKey, String name, SerializableRunnable act) {
        var button =
                new Button(
                        getTranslation(textKey),
                        _ -> {
                            notification.close();
                            act.run();
                        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return TestIds.mark(button, name);
    }

    /**
     * @param hint how to go on where the page does not open the form by itself, else empty
     */
    private void goOn(String form, String route, String hint) {
        if (TypingGuard.goOn(this, form)) {
            return;
        }
        getElement().callJsFunction("resume", form);
        try {
            Links.open(this, route);
            if (!hint.isEmpty()) {
                Notifications.success(hint);
            }
        } catch (InvalidLocationException _) {
            forget(form);
        }
    }

    private void forget(String form) {
        getElement().callJsFunction("forget", form);
        getElement().callJsFunction("look");
    }
}
