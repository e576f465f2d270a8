package fazhi.report.edition;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.report.DraftWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Figure tokens as an official reads and types them (数据引用名称): {@code {立案（自成立以来）}} stands for {@code
 * {penalty.filed@founding}}.
 */
@Component
public class TokenNames {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    private final FigureCatalogue figures;

    private final DraftWords words;

    private final Texts texts;

    TokenNames(FigureCatalogue figures, DraftWords words, Texts texts) {
        this.words = words;
        this.figures = figures;
        this.texts = texts;
    }

    /** The names of one period's figures, with the values they stand for now (数据引用表). */
    public static final class Table {

        private final Map<String, String> references = new LinkedHashMap<>();

        private final Map<String, String> names = new LinkedHashMap<>();

        private final List<Choice> choices = new ArrayList<>();

        private void add(String name, String reference, FigureValue value) {
            var free = references.putIfAbsent(name, reference) == null ? name : reference;
            references.putIfAbsent(free, reference);
            names.putIfAbsent(reference, free);
            if (reference.contains("@")) {
                choices.add(new Choice("{" + free + "}", value));
            }
        }

        private void add(DraftWords.Named word) {
            references.put(word.name(), word.reference());
            names.put(word.reference(), word.name());
        }

        /** What may be put into a text, in the order of the catalogue. */
        public List<Choice> choices() {
            return List.copyOf(choices);
        }

        /** A kept text as it is typed. */
        public String shown(String kept) {
            return BRACES.matcher(kept)
                    .replaceAll(
                            token ->
                                    Matcher.quoteReplacement(
                                            "{"
                                                    + names.getOrDefault(
                                                            token.group(1), token.group(1))
                                                    + "}"));
        }

        /**
         * A typed text as it is kept.
         *
         * @throws Refusal when it names a figure there is none of
         */
        public String kept(String typed) {
            return BRACES.matcher(typed)
                    .replaceAll(
                            token ->
                                    Matcher.quoteReplacement(
                                            "{" + reference(token.group(1)) + "}"));
        }

        private String reference(String name) {
            var reference = references.get(name.strip());
            if (reference == null && !names.containsKey(name.strip())) {
                throw Refusal.at("text", "paper.no-figure", name);
            }
            return reference == null ? name.strip() : reference;
        }
    }

    /** One figure that may be put into a text (可插入数据). */
    public record Choice(String token, FigureValue value) {}

    public Table of(Period period) {
        var table = new Table();
        words.names().forEach(table::add);
        for (var value : figures.everyBasis(period)) {
            table.add(
                    texts.get("paper.token-name", value.label(), Labels.of(value.basis(), texts)),
                    value.reference(),
                    value);
            table.add(value.label(), value.id(), value);
        }
        return table;
    }
}
