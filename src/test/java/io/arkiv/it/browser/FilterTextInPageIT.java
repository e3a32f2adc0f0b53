package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Filters written as text: completed, marked, mended. */
@Tag("slow")
@InBrowser
@Tag("seldom-differs")
class FilterTextInPageIT {

  private static final String PANEL = "#ChatSession?$select=name,status,rating&$top=25&show=text";

  private final ExplorerPage page;

  FilterTextInPageIT(ExplorerPage page) {
    this.page = page;
  }

  private WebElement text() {
    return page.field("$filter");
  }

  private void awaitsOffer(String offer) {
    page.awaits("the offer " + offer, () -> page.texts("[role=option] > span").contains(offer));
  }

  @Test
  void columnsOperatorsAndItemsAreOffered() {
    page.open(PANEL);
    text().sendKeys("stat");
    awaitsOffer("status");
    page.picture("filter-text");
    text().sendKeys(Keys.ENTER);
    text().sendKeys("e");
    awaitsOffer("eq");
    text().sendKeys(Keys.ENTER);
    text().sendKeys("Clos");
    awaitsOffer("Closed");
    text().sendKeys(Keys.ENTER);
    assertEquals("status eq 9 ", text().getDomProperty("value"));
    text().sendKeys(Keys.ESCAPE);
    text().sendKeys(Keys.ENTER);
    page.awaitsAddress("$filter=status eq 9");
  }

  @Test
  void theKeyThatAsksOffersWhatFits() {
    page.open(PANEL);
    text().sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
    awaitsOffer("chatSessionId");
  }

  @Test
  void aMistakeIsMarkedWhileItIsTypedAndMendedByOneClick() {
    page.open(PANEL);
    text().sendKeys("ratnig eq 5", Keys.ESCAPE);
    page.awaits("the problem", () -> page.text(".problem").contains("ratnig"));
    assertEquals("ratnig", page.text(".wrong"));
    page.picture("filter-problem");
    page.click("Use “rating”").settled();
    page.awaitsAddress("$filter=rating eq 5");
    page.awaits("the rows", () -> page.column("Rating").stream().allMatch("5"::equals));
  }

  @Test
  void aRefusedAddressIsMendedByOneClick() {
    page.open("#ChatSession?$select=name,rating&$filter=ratnig+eq+5&$top=10");
    assertTrue(page.text("[role=alert]").contains("ratnig"));
    page.picture("refusal");
    page.click("Use “rating”").settled();
    page.awaitsAddress("$filter=rating eq 5");
    page.awaits("rows", () -> page.rowCount() == 10);
  }

  @Test
  void anOperatorThatDoesNotFitIsMendedThroughItsColumn() {
    page.open("#ChatSession?$select=name,status&$filter=status+begins+'Clo'&$top=10");
    page.click("Use “status/name”").settled();
    page.awaitsAddress("$filter=status/name begins 'Clo'");
    page.awaits("rows", () -> page.rowCount() == 10);
  }

  @Test
  void aMisspeltColumnAmongTheShownIsMendedToo() {
    page.open("#ChatSession?$select=name,ratnig&$top=10");
    page.click("Use “rating”").settled();
    page.awaitsAddress("$select=name,rating");
    page.awaits("rows", () -> page.rowCount() == 10);
  }

  @Test
  void aDamagedPlaceInTheAnswerLeadsToItsBeginning() {
    page.open("#ChatSession?$select=name&$top=10&$skiptoken=nonsense");
    page.clickOn(() -> page.named("[role=alert] button", "First page")).settled();
    page.awaits("rows", () -> page.rowCount() == 10);
  }

  @Test
  void bothViewsAreTheSameFilter() {
    page.open(PANEL);
    page.enter(text(), "rating ge 4 and name begins 'S'");
    page.awaitsAddress("$filter=rating ge 4 and name begins 'S'");
    page.click("Rows");
    assertEquals("4", page.field("Value").getDomProperty("value"));
    assertEquals("S", page.lastField("Value").getDomProperty("value"));
  }

  @Test
  void aTextThatIsNoFilterStaysText() {
    page.open("#ChatSession?$select=name&$filter=name+begins+('S&$top=10&show=filter");
    assertTrue(page.text("section").contains("It stays as text."), page.text("section"));
    page.click("Text");
    assertEquals("name begins ('S", text().getDomProperty("value"));
  }
}
