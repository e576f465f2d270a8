package fazhi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import fazhi.ViewTest;
import fazhi.ui.form.DayFields;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every component that has words of its own speaks ours: what it holds is read, not a list. */
class SpokenTests extends ViewTest {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fazhi");

    /** Where the words are given to a component that is made elsewhere. */
    private static final Set<String> GIVERS = Set.of("Spoken", "DayFields");

    @Autowired DayFields days;

    /** A component that has words, and the classes of ours that make one. */
    record Made(Class<?> component, Set<JavaClass> makers) {

        @Override
        public String toString() {
            return component.getSimpleName();
        }
    }

    static Stream<Made> components() {
        var makers = new HashMap<Class<?>, Set<JavaClass>>();
        for (var each : OURS) {
            for (var call : each.getConstructorCallsFromSelf()) {
                var made = call.getTargetOwner();
                if (made.getPackageName().startsWith("com.vaadin.flow.component.")
                        && hasWords(made.reflect())) {
                    makers.computeIfAbsent(made.reflect(), _ -> new HashSet<>()).add(each);
                }
            }
        }
        return makers.entrySet().stream().map(each -> new Made(each.getKey(), each.getValue()));
    }

    private static boolean hasWords(Class<?> type) {
        return Component.class.isAssignableFrom(type)
                && Arrays.stream(type.getMethods())
                        .anyMatch(
                                each ->
                                        each.getName().equals("setI18n")
                                                && !each.getParameterTypes()[0]
                                                        .getSimpleName()
                                                        .endsWith("FieldI18n")
                                                && !onlyErrors(each.getParameterTypes()[0]));
    }

    /** Fields have words for mistakes, which we set ourselves where there are any. */
    private static boolean onlyErrors(Class<?> words) {
        return Arrays.stream(words.getMethods())
                .filter(
                        each ->
                                each.getName().startsWith("get")
                                        && each.getReturnType() == String.class)
                .allMatch(each -> each.getName().endsWith("ErrorMessage"));
    }

    @ParameterizedTest
    @MethodSource("components")
    void whoeverMakesOneGivesItWords(Made made) {
        assertThat(made.makers().stream().filter(maker -> !gives(maker)).map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean gives(JavaClass maker) {
        return GIVERS.contains(maker.getSimpleName())
                || maker.getMethodCallsFromSelf().stream()
                        .anyMatch(
                                call ->
                                        call.getTargetOwner().getSimpleName().equals("Spoken")
                                                || call.getName().equals("setI18n"))
                || maker.getConstructorCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().getRawParameterTypes().stream())
                        .anyMatch(each -> each.getSimpleName().endsWith("I18n"));
    }

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        VaadinSession.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theWordsThemselvesAreAllGiven() {
        complete(days.make("x").getI18n());
        complete(Spoken.choices(new MultiSelectComboBox<String>()).getI18n());
        complete(Spoken.menu(new MenuBar()).getI18n());
        complete(Spoken.navigation(new SideNav()).getI18n());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report/check", "improvement/past-report"})
    void uploadsSayEverythingThemselves(String route) {
        open(route);
        complete(LocatorJ._get(Upload.class).getI18n());
    }

    /** Reads each word the object can hold; none may be missing or of another language. */
    private static void complete(Object words) {
        var silent = new ArrayList<String>();
        read(words, words.getClass().getSimpleName(), silent);
        assertThat(silent).isEmpty();
    }

    private static void read(Object words, String path, List<String> silent) {
        for (var method : words.getClass().getMethods()) {
            if (!method.getName().startsWith("get")
                    || method.getParameterCount() > 0
                    || Modifier.isStatic(method.getModifiers())
                    || method.getName().equals("getClass")
                    || method.getName()
                            .matches("get(DateFormats|ReferenceDate|FirstDayOfWeek|Units.*)")) {
                continue;
            }
            var at = path + "." + method.getName().substring(3);
            var value = value(words, method);
            switch (value) {
                case String text -> {
                    if (text.codePoints().noneMatch(Character::isIdeographic)) {
                        silent.add(at + ": " + text);
                    }
                }
                case List<?> several -> {
                    if (several.isEmpty()) {
                        silent.add(at);
                    }
                }
                case null -> {
                    if (method.getReturnType() == String.class && !OWN.contains(at)
                            || method.getReturnType().getName().contains("I18N")) {
                        silent.add(at);
                    }
                }
                default -> {
                    if (value.getClass().getName().contains("I18")) {
                        read(value, at, silent);
                    }
                }
            }
        }
    }

    /** Said by the forms themselves, never by the component. */
    private static final Set<String> OWN =
            Set.of(
                    "DatePickerI18n.RequiredErrorMessage",
                    "DatePickerI18n.MinErrorMessage",
                    "DatePickerI18n.MaxErrorMessage",
                    "MultiSelectComboBoxI18n.RequiredErrorMessage");

    private static Object value(Object words, Method method) {
        try {
            return method.invoke(words);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(method.toString(), broken);
        }
    }
}
