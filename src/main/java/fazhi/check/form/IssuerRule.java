package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Head and signature name the same issuer (发文机关与署名). */
@Component
class IssuerRule implements CheckRule {

    private final Texts texts;

    IssuerRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "issuer";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        var head = FormWords.words("mark.tail").matcher(text.head()).replaceAll("");
        var signed = text.issuer();
        if (head.isEmpty()
                || signed.isEmpty()
                || head.equals(signed)
                || jointly(head, signed, text.title())) {
            return Stream.empty();
        }
        boolean shortened = signed.endsWith(head) || head.endsWith(signed);
        return Stream.of(
                new Finding(
                        id(),
                        shortened ? Certainty.ASK : Certainty.CERTAIN,
                        texts.get("check.issuer", head, signed),
                        signed,
                        text.paragraphOf(signed)));
    }

    /** Two may sign together under the head of one of them (联合行文), on one line or on two. */
    private static boolean jointly(String head, String signed, String title) {
        var names = FormWords.words("names").splitAsStream(signed).toList();
        if (names.size() > 1) {
            return names.stream().allMatch(IssuerRule::organ)
                    && names.stream().anyMatch(each -> each.endsWith(head) || head.endsWith(each));
        }
        var both = dense(signed);
        boolean oneLine = both.startsWith(head) || both.endsWith(head);
        return oneLine
                ? organ(head) && organ(both.replace(head, ""))
                : dense(title).startsWith(head + both);
    }

    private static boolean organ(String words) {
        return FormWords.in("issuer.whole", words);
    }

    private static String dense(String words) {
        return FormWords.words("blank").matcher(words).replaceAll("");
    }
}
