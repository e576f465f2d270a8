package fazhi.office;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The fonts an official document names (公文字体): data, since towns own different ones. */
public record OfficialFonts(
        Face title, Face body, Face subheading, Face heading, Face song, Face latin) {

    static final String RESOURCE = "office/fonts.properties";

    private static final String PREFIX = "portal.fonts.";

    /** A font's name (字体), and the one a PC without it may show instead. */
    public record Face(String name, String fallback) {}

    /** The fonts of the standard, with no setting changed. */
    public static OfficialFonts standard() {
        try {
            var names =
                    PropertiesLoaderUtils.loadProperties(
                            new EncodedResource(new ClassPathResource(RESOURCE), "UTF-8"));
            return named(names::getProperty);
        } catch (IOException missing) {
            throw new IllegalStateException(RESOURCE, missing);
        }
    }

    static OfficialFonts named(Function<String, @Nullable String> setting) {
        return new OfficialFonts(
                face(setting, "title"),
                face(setting, "body"),
                face(setting, "subheading"),
                face(setting, "heading"),
                face(setting, "song"),
                face(setting, "latin"));
    }

    public List<Face> all() {
        return List.of(title, body, subheading, heading, song, latin);
    }

    private static Face face(Function<String, @Nullable String> setting, String role) {
        return new Face(
                Objects.requireNonNull(setting.apply(PREFIX + role), role),
                Objects.requireNonNull(setting.apply(PREFIX + role + ".fallback"), role));
    }
}
