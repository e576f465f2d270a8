package fazhi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide is whole in both languages, and nothing in it leads nowhere. */
class GuideTests {

    private static final Path PICTURES =
            Path.of("src/main/resources/META-INF/resources/guide-pictures");

    private static final long MOST_BYTES = 2 * 1024 * 1024;

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    private static final Pattern PICTURE =
            Pattern.compile("<img src=\"([^\"]*)\" alt=\"([^\"]*)\"");

    static List<GuidePart> parts(String language) {
        return GuideFiles.lines("parts.txt").stream()
                .map(id -> GuideText.write(id, GuideFiles.text(language + "/" + id + ".md")))
                .toList();
    }

    /** {@code part} and {@code part#section} of all that can be led to. */
    static Set<String> targets(String language) {
        return parts(language).stream()
                .flatMap(
                        part ->
                                Stream.concat(
                                        Stream.of(part.id()),
                                        part.sections().stream()
                                                .map(each -> part.id() + "#" + each.id())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String language) {
        return parts(language).stream()
                .flatMap(part -> pattern.matcher(part.html()).results())
                .map(match -> match.group(1));
    }

    @Test
    void bothLanguagesHaveTheSameSections() {
        assertThat(targets("en")).isEqualTo(targets("zh_CN"));
        assertThat(targets("en")).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyPartHasATitleAndEverySectionSomethingToRead(String language) {
        for (var part : parts(language)) {
            assertThat(part.title()).as(part.id()).isNotBlank();
            assertThat(part.sections()).as(part.id()).isNotEmpty();
            assertThat(part.html()).as(part.id()).doesNotContain("</h3>\n<h3", "{#");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyLinkLeadsToAPageOrASection(String language) {
        var places = new GuidePlaces().places();
        assertThat(found(LINK, language))
                .isNotEmpty()
                .allMatch(
                        link ->
                                link.startsWith("guide/")
                                        ? targets(language).contains(link.substring(6))
                                        : places.contains(
                                                GuidePlaces.Place.of(
                                                        link + "," + new GuidePlaces().of(link))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyPictureIsThereAndIsUsed(String language) throws IOException {
        try (var files = Files.list(PICTURES)) {
            assertThat(found(PICTURE, language).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> "guide-pictures/" + file.getFileName()).toList());
        }
    }

    @Test
    void allPicturesTogetherAreSmall() throws IOException {
        try (var files = Files.list(PICTURES)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum())
                    .isBetween(1L, MOST_BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyPictureSaysWhatItShows(String language) {
        var words =
                parts(language).stream()
                        .flatMap(part -> PICTURE.matcher(part.html()).results())
                        .map(match -> match.group(2));
        assertThat(words).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void markupInTheTextStaysText() {
        var part = GuideText.write("x", "# T\n\n<script>alert(1)</script>\n\n[a](javascript:b)");
        assertThat(part.html()).doesNotContain("<script", "javascript:").contains("&lt;script");
    }

    @Test
    void aHeadingCarriesItsAnchor() {
        var part = GuideText.write("x", "# Title\n\n## One {#one}\n\ntext");
        assertThat(part.title()).isEqualTo("Title");
        assertThat(part.sections()).containsExactly(new GuidePart.Section("one", "One"));
        assertThat(part.html()).contains("<h3 id=\"one\">One</h3>");
    }
}
