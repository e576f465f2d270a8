package fazhi.common.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Words a parser knows, from a resource file beside the code: they are data, not code. */
final class Words {

    private Words() {}

    static Properties load(String file) {
        var words = new Properties();
        try (var stream = Words.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
