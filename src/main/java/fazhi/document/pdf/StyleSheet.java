package fazhi.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A style sheet beside these classes (样式表). */
final class StyleSheet {

    private StyleSheet() {}

    static String read(String name) {
        try {
            return new ClassPathResource(name, StyleSheet.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
