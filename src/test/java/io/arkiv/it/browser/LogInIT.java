package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In and out, and what is said when it does not work. */
@InBrowser
@Tag("seldom-differs")
class LogInIT {

  private final ExplorerPage page;

  LogInIT(ExplorerPage page) {
    this.page = page;
  }

  @BeforeEach
  void nobodyIsLoggedIn() {
    page.open("#ChatSession?$top=10");
    page.click("Log out");
    page.find("[name=login]");
  }

  @Test
  void aWrongPasswordIsToldInWords() {
    page.logIn("nobody-" + System.nanoTime(), "wrong");
    page.awaits(
        "the refusal",
        () -> page.text("[role=alert]").equals("The login or its password is wrong."));
    assertEquals("", page.find("[name=password]").getDomProperty("value"));
    page.picture("login");
  }

  @Test
  void whoGuessesTooOftenIsToldHowLongToWait() {
    String nobody = "guesser-" + System.nanoTime();
    page.awaits(
        "the refusal",
        () -> {
          page.logIn(nobody, "wrong");
          page.awaits("a word", () -> !page.text("[role=alert]").isEmpty());
          return page.text("[role=alert]")
              .matches("Too many failed logins. Try again in \\d+ seconds?.");
        });
    page.picture("too-many-failures");
  }

  @Test
  void theRightOneLeadsToWhatTheAddressAsksFor() {
    page.visit("#ChatSession?$select=name&$top=25");
    page.logIn(ExplorerPage.LOGIN, ExplorerPage.PASSWORD);
    page.settled();
    assertEquals(25, page.rowCount());
    assertTrue(page.fragment().startsWith("ChatSession?$select=name"), page.fragment());
  }

  @Test
  void thePasswordIsKeptNowhere() {
    page.logIn(ExplorerPage.LOGIN, ExplorerPage.PASSWORD);
    page.settled();
    String kept =
        page.script(
                "return location.href + document.cookie + JSON.stringify(localStorage)"
                    + " + JSON.stringify(sessionStorage)")
            .toString();
    assertFalse(kept.contains(ExplorerPage.PASSWORD), kept);
  }

  @Test
  void loggingOutEndsIt() {
    page.logIn(ExplorerPage.LOGIN, ExplorerPage.PASSWORD);
    page.settled();
    page.click("Log out");
    page.awaits("the form", () -> page.text("main").contains("You are logged out."));
    page.visit("#ChatSession");
    page.find("[name=login]");
  }
}
