package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What components read aloud or show by themselves (组件自带文字), which would be English otherwise. */
public final class Spoken {

    private static final String REVEAL =
            """
            const field = this.localName === 'vaadin-password-field'
                ? this : this.querySelector('vaadin-password-field');
            if (field) { field.i18n = Object.assign({}, field.i18n, { reveal: $0 }); }
            """;

    private Spoken() {}

    public static <F extends MultiSelectComboBox<?>> F choices(F field) {
        field.setI18n(
                new MultiSelectComboBoxI18n()
                        .setCleared(field.getTranslation("spoken.cleared"))
                        .setFocused(field.getTranslation("spoken.focused"))
                        .setSelected(field.getTranslation("spoken.selected"))
                        .setDeselected(field.getTranslation("spoken.deselected"))
                        .setTotal(field.getTranslation("spoken.total")));
        return field;
    }

    public static MenuBar menu(MenuBar menu) {
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(menu.getTranslation("spoken.more")));
        return menu;
    }

    public static SideNav navigation(SideNav navigation) {
        navigation.setI18n(
                new SideNav.SideNavI18n().setToggle(navigation.getTranslation("spoken.toggle")));
        return navigation;
    }

    /** What the drawer is called where it is read aloud. */
    public static <L extends AppLayout> L layout(L layout) {
        layout.setI18n(
                new AppLayout.AppLayoutI18n()
                        .setDrawer(layout.getTranslation("spoken.navigation")));
        return layout;
    }

    /** The eye in a password field, also in the one a login form holds. */
    public static <C extends Component> C password(C field) {
        field.addAttachListener(
                _ -> field.getElement().executeJs(REVEAL, field.getTranslation("spoken.reveal")));
        return field;
    }

    /** What an upload says of the files it works on, besides its own refusals. */
    public static UploadI18N upload(UploadI18N words, Component speaker) {
        var waiting = speaker.getTranslation("upload.waiting");
        var broken = speaker.getTranslation("upload.broken");
        words.setFile(
                new UploadI18N.File()
                        .setRetry(speaker.getTranslation("upload.retry"))
                        .setStart(speaker.getTranslation("upload.start"))
                        .setRemove(speaker.getTranslation("upload.remove")));
        if (words.getUploading() == null) {
            words.setUploading(
                    new UploadI18N.Uploading()
                            .setStatus(
                                    new UploadI18N.Uploading.Status()
                                            .setConnecting(waiting)
                                            .setProcessing(waiting)
                                            .setStalled(waiting)
                                            .setHeld(waiting))
                            .setError(
                                    new UploadI18N.Uploading.Error()
                                            .setServerUnavailable(broken)
                                            .setUnexpectedServerError(broken)
                                            .setForbidden(broken)));
        }
        words.getUploading()
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(speaker.getTranslation("upload.remaining"))
                                .setUnknown(speaker.getTranslation("upload.remaining-unknown")));
        words.setUnits(List.of("B", "KB", "MB", "GB"));
        return whole(words, speaker);
    }

    /** What a place left unsaid: every word the component has is ours. */
    private static UploadI18N whole(UploadI18N words, Component speaker) {
        var choose = speaker.getTranslation("upload.choose");
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        var drop = words.getDropFiles() == null ? new UploadI18N.DropFiles() : words.getDropFiles();
        var here = drop.getOne() == null ? speaker.getTranslation("upload.drop") : drop.getOne();
        words.setDropFiles(drop.setOne(here).setMany(here));
        var error = words.getError() == null ? new UploadI18N.Error() : words.getError();
        if (error.getTooManyFiles() == null) {
            error.setTooManyFiles(speaker.getTranslation("upload.too-many"));
        }
        if (error.getFileIsTooBig() == null) {
            error.setFileIsTooBig(speaker.getTranslation("upload.too-big"));
        }
        if (error.getIncorrectFileType() == null) {
            error.setIncorrectFileType(speaker.getTranslation("upload.kind"));
        }
        words.setError(error);
        words.getUploading().getError().setFileTooLarge(error.getFileIsTooBig());
        return words;
    }
}
