package fazhi.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * The fonts in a PDF (PDF 字体): the portal's own, a town's licensed file of the same name instead,
 * and whatever else lies in the town's folder for characters that none of these draws.
 */
@Component
class PdfFonts {

    /** One for each role of the standard: 仿宋, 楷体, 黑体, 小标宋, 宋体 and what the others lack. */
    static final List<String> ROLES = List.of("fangsong", "kaiti", "heiti", "biaosong", "songti");

    private static final String ENDING = ".ttf";

    private static final Logger LOG = LoggerFactory.getLogger(PdfFonts.class);

    private final Path folder;

    private @Nullable List<FontFile> read;

    private final BitSet drawn = new BitSet();

    PdfFonts(@Value("${portal.fonts.dir}") Path folder) {
        this.folder = folder;
    }

    /** Read when the first PDF is made; those of the roles first. */
    synchronized List<FontFile> all() {
        if (read == null) {
            var fonts = new ArrayList<FontFile>();
            ROLES.forEach(role -> fonts.add(role(role)));
            others().forEach(file -> own(name(file), file).ifPresent(fonts::add));
            fonts.forEach(font -> drawn.or(font.characters()));
            read = List.copyOf(fonts);
        }
        return read;
    }

    boolean draws(int character) {
        all();
        return drawn.get(character);
    }

    private FontFile role(String role) {
        return own(role, folder.resolve(role + ENDING)).orElseGet(() -> shipped(role));
    }

    private static FontFile shipped(String role) {
        try {
            return FontFile.read(role, new ClassPathResource("/fonts/" + role + ENDING));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file that cannot be used is passed over: a document is worth more than its look. */
    private static java.util.Optional<FontFile> own(String family, Path file) {
        if (!Files.isRegularFile(file)) {
            return java.util.Optional.empty();
        }
        try {
            return java.util.Optional.of(FontFile.read(family, new FileSystemResource(file)));
        } catch (IOException unusable) {
            LOG.warn("The font {} is not used: {}", file, unusable.getMessage());
            return java.util.Optional.empty();
        }
    }

    private List<Path> others() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ENDING))
                    .filter(file -> !ROLES.contains(name(file).replace(ENDING, "")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
