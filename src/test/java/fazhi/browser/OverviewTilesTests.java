package fazhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The band of figures on a small screen: cards alike, and every definition whole. */
class OverviewTilesTests extends BrowserTest {

    /** Tops and bottoms of the cards, and how many definitions are cut. */
    private static final String CARDS =
            """
            () => {
              const cards = [...document.querySelectorAll('.figure-band .figure-card')];
              const places = cards.map(each => each.getBoundingClientRect());
              const cut = cards.flatMap(each => [...each.querySelectorAll('.basis')])
                  .filter(each => each.scrollHeight > each.clientHeight + 1);
              return [new Set(places.map(each => Math.round(each.top))).size,
                  new Set(places.map(each => Math.round(each.bottom))).size, cut.length];
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"leadership", "enforcement", "publicity", "improvement"})
    void cardsOfARowAreOfOneHeightAndSayAllOfTheirDefinition(String pillar) {
        signIn("fazhiban");
        go("overview/" + pillar + "?period=2022");
        page.locator(".figure-band .figure-card").first().waitFor();
        assertThat((List<?>) page.evaluate(CARDS)).isEqualTo(List.of(1, 1, 0));
    }
}
