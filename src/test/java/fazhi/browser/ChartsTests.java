package fazhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a chart draws is what it holds (图中所画即所存). */
class ChartsTests extends BrowserTest {

    private static final int CASES = 60;

    /** More cases than have room for their names, on a chart of the page. */
    private static final String CROWD =
            """
            cases => {
              const chart = document.querySelector('fazhi-chart');
              const names = Array.from({ length: cases }, (_, at) => `雷高立〔2022〕${at + 1}号`);
              const none = names.map(() => '');
              chart.chart = {
                kind: 'DOTS', title: '', headline: '', unit: '日', basis: '', categories: names,
                series: [
                  { name: '用时', values: names.map((_, at) => 10 + (at % 80)), routes: none },
                  { name: '期限', values: names.map(() => 90), routes: none },
                ],
              };
            }
            """;

    /** Dots are filled in the first colour, and so is their sign in the legend. */
    private static final String DRAWN =
            """
            cases => [...document.querySelector('fazhi-chart').shadowRoot.querySelectorAll('svg path')]
              .filter(path => path.getAttribute('fill') === '#1f5a99').length === cases + 1
            """;

    @Test
    void eachCaseHasItsDotHoweverFewAreNamed() {
        signIn("fazhiban");
        go("overview/enforcement?period=2022");
        page.waitForFunction(
                "() => document.querySelector('fazhi-chart')?.shadowRoot?.querySelector('svg')");
        page.evaluate(CROWD, CASES);
        page.waitForFunction(DRAWN, CASES);
        assertThat(page.locator("fazhi-chart").first().evaluate("chart => chart.chart.kind"))
                .isEqualTo("DOTS");
    }
}
