package fazhi.check.comparison;

import fazhi.check.LedgerFact;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Subjects;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;

/** Whether a number speaks of a ledger's figure (指标识别), and how closely. */
class FactWords {

    private final String own;

    private final String raw;

    private final String context;

    private final boolean part;

    FactWords(Statement statement, Quantity quantity) {
        raw = quantity.subject();
        own = Subjects.canonical(quantity.before()) + " " + Subjects.canonical(quantity.after());
        context = Subjects.canonical(statement.prefix(quantity)) + " " + own;
        part =
                Arithmetic.in("within", quantity.before())
                        || Arithmetic.in("has", quantity.before());
    }

    /** Characters of the figure's words found; 0 where it is another figure. */
    int closeness(LedgerFact fact) {
        return fact.subjects().stream().mapToInt(this::closeness).max().orElse(0);
    }

    private int closeness(String subject) {
        var words = List.of(Subjects.canonical(subject).split(" "));
        boolean known =
                says(own, words.getLast())
                        && words.stream()
                                .allMatch(
                                        word -> says(context, word) || Arithmetic.in("soft", word));
        var plain = subject.split(" ");
        boolean spelled = plain.length > 1 && Arrays.stream(plain).allMatch(raw::contains);
        if (!known && !spelled || part && !wholly(words) || foreign(subject)) {
            return 0;
        }
        // what the number's own words say whole comes before what needs words of its sentence
        int whole = words.stream().allMatch(word -> says(own, word)) ? 2 : 1;
        return words.stream().filter(word -> says(own, word)).mapToInt(String::length).sum()
                + whole;
    }

    /** A part (其中…) is the figure only where nothing else narrows it. */
    private boolean wholly(List<String> words) {
        var rest = Arithmetic.words("within").matcher(own).replaceAll("");
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return Arithmetic.words("generic").matcher(rest).replaceAll("").isBlank();
    }

    /** The sentence is about petitions, disputes or another field the figure does not name. */
    private boolean foreign(String subject) {
        int other = place("other.object");
        return other > place("own.object") && !Arithmetic.in("other.object", subject);
    }

    private int place(String words) {
        return Arithmetic.last(words, context).map(MatchResult::start).orElse(-1);
    }

    /** A known term has to stand for itself: 村 is not in 村级. */
    private static boolean says(String text, String word) {
        return Subjects.known(word)
                ? Arrays.asList(text.split(" ")).contains(word)
                : text.replace(" ", "").contains(word);
    }
}
