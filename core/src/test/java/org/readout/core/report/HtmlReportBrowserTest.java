package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.comparison.Comparison;

/** Skipped where no Chromium is installed. */
class HtmlReportBrowserTest {
  private static final String HOSTILE =
      "<script>window.owned=1</script><img src=http://127.0.0.1:9/x onerror=\"window.owned=2\">"
          + "<a href=\"javascript:window.owned=3\">x</a><svg onload=\"window.owned=4\">";

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static @Nullable Browser started;

  @BeforeAll
  static void start() throws Exception {
    Optional<Browser> found = Browser.start(folder.resolve("profile"));
    assumeTrue(found.isPresent(), "no Chromium on this machine");
    started = found.orElseThrow();
  }

  @AfterAll
  static void stop() throws Exception {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void whatAnArticleHoldsNeverRuns() throws Exception {
    Browser browser = opened(Crowd.of(3, HOSTILE, HOSTILE));

    assertThat(browser.evaluate("String(window.owned)").asString()).isEqualTo("undefined");
    assertThat(browser.evaluate("document.querySelectorAll('img, svg, iframe').length").asInt())
        .isZero();
    assertThat(browser.evaluate("document.querySelector('.report h3').textContent").asString())
        .contains("<script>");
  }

  @Test
  void thePolicyStopsAScriptThatGotIn() throws Exception {
    Browser browser = opened(Crowd.of(2));

    browser.evaluate(
        "document.body.append(Object.assign(document.createElement('script'),"
            + " {textContent: 'window.owned = 1'}))");

    assertThat(browser.evaluate("String(window.owned)").asString()).isEqualTo("undefined");
  }

  @Test
  void noRequestLeaves() throws Exception {
    Browser browser = opened(Crowd.of(2, HOSTILE, HOSTILE));
    browser.evaluate("document.querySelector('.choose').click()");

    assertThat(browser.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
  }

  @Test
  void choosingAFindingMarksItsEvidenceInEachColumn() throws Exception {
    Browser browser = opened(LabelledComparison.of("01-syrdarya-summit"));
    browser.prefer("prefers-reduced-motion", "reduce");
    browser.evaluate("document.querySelector('#f6 .choose').click()");

    assertThat(marked(browser, 1)).isEqualTo("Uzbekistan would release 3.2 billion cubic metres");
    assertThat(marked(browser, 2))
        .isEqualTo("The question of volumes, it added, was not considered");
    assertThat(marked(browser, 3)).startsWith("Uzbekistan had committed itself to sending");
    assertThat(inSight(browser)).isTrue();
  }

  @Test
  void keysStepThroughTheFindingsAndEscapeLeaves() throws Exception {
    Browser browser = opened(LabelledComparison.of("01-syrdarya-summit"));

    browser.key("j");
    browser.key("j");
    assertThat(browser.evaluate("document.querySelector('.finding.on').id").asString())
        .isEqualTo("f6");
    browser.key("ArrowUp");
    assertThat(browser.evaluate("location.hash").asString()).isEqualTo("#f1");
    browser.key("Escape");
    assertThat(browser.evaluate("document.querySelectorAll('.on').length").asInt()).isZero();
  }

  @Test
  void amongManyReportsOnlyThoseWithAWordOnItStay() throws Exception {
    Browser browser = opened(LabelledComparison.of("02-sulawesi-ferry"));
    assertThat(shown(browser)).isEqualTo(4);

    browser = opened(Crowd.of(50));
    browser.evaluate("document.querySelector('.choose').click()");
    assertThat(shown(browser)).isEqualTo(50);
  }

  private static Browser opened(Comparison comparison) throws Exception {
    Browser browser = Objects.requireNonNull(started);
    Path page = Files.createTempFile(folder, "report", ".html");
    Files.writeString(page, HtmlReportTest.written(comparison));
    browser.size(1400, 1000);
    browser.open(page);
    return browser;
  }

  private static String marked(Browser browser, int column) throws Exception {
    return browser
        .evaluate(
            "[...document.querySelectorAll('.report:nth-child(%d) .e.on')].map(e => e.textContent).join('')"
                .formatted(column))
        .asString();
  }

  private static boolean inSight(Browser browser) throws Exception {
    return browser
        .evaluate(
            """
            [...document.querySelectorAll('.report')].every(column => {
              const box = column.getBoundingClientRect();
              const mark = column.querySelector('.e.on').getBoundingClientRect();
              return mark.top >= box.top && mark.bottom <= box.bottom;
            })\
            """)
        .asBoolean();
  }

  private static int shown(Browser browser) throws Exception {
    return browser
        .evaluate("[...document.querySelectorAll('.report')].filter(r => r.offsetWidth).length")
        .asInt();
  }
}
