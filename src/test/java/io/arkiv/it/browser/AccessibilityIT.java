package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The rules of axe in every main state, light and dark; and the keyboard alone. */
@Tag("slow")
@Tag("any-database")
@InBrowser
class AccessibilityIT {

  private static final String COLUMNS =
      "#ChatSession?$select=name,status,rating,whenRequested&$top=10";

  private static final String CHECK =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
          result => done(result.violations.map(v => v.id + ': ' + v.help + '\\n'
              + v.nodes.map(n => '  ' + n.target + ' ' + n.html + '\\n    ' + n.failureSummary)
                  .join('\\n')).join('\\n')),
          failure => done(String(failure)));
      """;

  private final ExplorerPage page;

  AccessibilityIT(ExplorerPage page) {
    this.page = page;
  }

  @AfterEach
  void asItWas() {
    page.unsized();
    page.script("localStorage.removeItem('arkiv.theme')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&show=filter&$filter=status+in+(7,9)+and+(name+begins+'S'+or+not+rating+ge+3)"
            + "+and+whenRequested+ge+2020-01-01",
        "&show=text&$filter=status+eq+9",
        "&show=groups&facets=status",
        "&$filter=ratnig+eq+5",
        "&$filter=getNoRows"
      })
  void noRuleIsBroken(String state) {
    page.open(COLUMNS + state);
    if (state.contains("facets")) {
      page.awaits("the facet", () -> page.text("aside").contains("Closed"));
    }
    assertEquals("", violations());
    page.script("document.documentElement.dataset.theme = 'dark'");
    assertEquals("", violations(), "in the dark");
  }

  @Test
  void noRuleIsBrokenByGroupsAndTheirChart() {
    page.open(
        "#ChatSession?$select=GroupBy(status):1:Header:HideDetail,GroupBy(rating):2:Header:HideDetail,"
            + "CountAll(getAllRows):HideDetail&$options=GrandTotal=true&chart=stacked&show=groups");
    page.awaits("the chart", () -> page.isSeen(".plot canvas"));
    assertEquals("", violations());
  }

  @Test
  void noRuleIsBrokenByDialogsAndMenus() {
    page.open(COLUMNS);
    page.clickOn(() -> page.find("[aria-haspopup=dialog]"));
    page.find("dialog[open]");
    assertEquals("", violations());
    page.press(Keys.ESCAPE);
    page.awaits("no dialog", () -> !page.isSeen("dialog"));
    page.clickOn(() -> page.find("tbody th button"));
    page.find("dialog[open]");
    assertEquals("", violations());
    page.press(Keys.ESCAPE);
    page.click("Language, zone and looks");
    page.find("dialog[open]");
    assertEquals("", violations());
    page.press(Keys.ESCAPE);
    page.awaits("no dialog", () -> !page.isSeen("dialog"));
    page.click("Menu of Status");
    page.find("[role=menu]");
    assertEquals("", violations());
  }

  @Test
  void noRuleIsBrokenOnAPhone() {
    page.open(COLUMNS + "&show=filter&$filter=status+eq+9").sized(320, 640);
    assertEquals("", violations());
  }

  @Test
  void noRuleIsBrokenByTheLogin() {
    page.open(COLUMNS);
    page.click("Log out");
    page.find("[name=login]");
    assertEquals("", violations());
  }

  @Test
  void everythingIsReachedByTheTabKeyAndSeenWhereItIs() {
    page.open(COLUMNS);
    page.script("document.activeElement.blur(); document.body.focus()");
    StringBuilder way = new StringBuilder();
    for (int step = 0; step < 60; step++) {
      page.press(Keys.TAB);
      Object seen =
          page.script(
              """
              const e = document.activeElement;
              if (e === document.body) return '';
              const s = getComputedStyle(e);
              return (e.getAttribute('aria-label') || e.innerText || e.id).trim()
                  + (s.outlineStyle === 'none' ? ' UNSEEN' : '') + '|';
              """);
      way.append(seen);
    }
    String all = way.toString();
    assertTrue(!all.contains("UNSEEN"), all);
    for (String name : new String[] {"To the rows", "Log out", "Copy as", "Filter", "Groups"}) {
      assertTrue(all.contains(name + "|"), name + " in " + all);
    }
    assertTrue(all.contains("Menu of Rating|"), all);
    assertTrue(all.contains("Next page|"), all);
  }

  @Test
  void aMenuIsDrivenByKeys() {
    page.open(COLUMNS);
    page.script("arguments[0].focus()", page.named("button", "Menu of Rating"));
    page.press(Keys.ARROW_DOWN);
    page.find("[role=menu]");
    page.press(Keys.ARROW_DOWN, Keys.ENTER);
    page.awaitsAddress("$orderBy=rating desc");
    page.settled();
  }

  private String violations() {
    page.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    page.script(axe());
    return page.driver.executeAsyncScript(CHECK).toString();
  }

  private static String axe() {
    try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
