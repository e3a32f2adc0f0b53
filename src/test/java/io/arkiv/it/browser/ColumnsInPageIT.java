package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Which columns are shown, and in which order. */
@Tag("slow")
@Tag("any-database")
@InBrowser
class ColumnsInPageIT {

  private final ExplorerPage page;

  ColumnsInPageIT(ExplorerPage page) {
    this.page = page;
  }

  @BeforeEach
  void theChooserIsOpen() {
    page.open("#ChatSession?$select=name,status,rating&$top=10");
    page.clickOn(() -> page.find("[aria-haspopup=dialog]"));
    page.find("dialog[open]");
  }

  @Test
  void aColumnIsFoundByAnyOfItsNames() {
    page.find("input[type=search]").sendKeys("company name");
    page.awaits("what is found", () -> page.text(".tree").contains("Contact › Company name"));
    page.picture("columns");
    page.clickOn(() -> page.named("[type=checkbox]", "Contact › Company name contact/name"));
    page.click("Show these").settled();
    page.awaitsAddress("$select=name,status,rating,contact/name");
    page.awaits("its heading", () -> page.headings().size() == 4);
  }

  @Test
  void theTreeOpensBranchByBranch() {
    page.clickOn(
        () ->
            page.driver.findElements(By.cssSelector("summary")).stream()
                .filter(summary -> summary.getText().startsWith("Chat topic"))
                .findFirst()
                .orElse(null));
    page.clickOn(() -> page.named("[type=checkbox]", "Name chatTopic/name"));
    page.click("Show these").settled();
    page.awaitsAddress("$select=name,status,rating,chatTopic/name");
  }

  @Test
  void keysMoveAColumn() {
    page.script("arguments[0].focus()", page.named("button", "Move Name, number 1"));
    page.pressWith(Keys.ALT, Keys.ARROW_DOWN);
    page.awaits("the move", () -> page.text("ol").startsWith("Status"));
    page.click("Show these").settled();
    page.awaitsAddress("$select=status,name,rating");
  }

  @Test
  void aColumnIsTakenAway() {
    page.click("Do not show Status");
    page.click("Show these").settled();
    page.awaitsAddress("$select=name,rating");
    page.awaits("two", () -> page.headings().equals(List.of("Name", "Rating")));
  }

  @Test
  void theUsualOnesAreOneClickAway() {
    page.click("The usual ones").settled();
    page.awaits("no choice", () -> !page.fragment().contains("$select"));
    page.awaits("the usual ones", () -> page.headings().contains("Chat session ID"));
  }

  @Test
  void escapeChangesNothing() {
    page.click("Do not show Status");
    page.press(Keys.ESCAPE);
    page.awaits("no dialog", () -> !page.isSeen("dialog"));
    assertTrue(page.fragment().contains("$select=name,status,rating"));
    assertEquals(List.of("Name", "Status", "Rating"), page.headings());
  }

  @Test
  void aHeadingIsDraggedToAnotherPlace() {
    page.press(Keys.ESCAPE);
    page.awaits("no dialog", () -> !page.isSeen("dialog"));
    new Actions(page.driver)
        .dragAndDrop(page.named("button", "Rating"), page.named("button", "Name"))
        .perform();
    page.awaitsAddress("$select=rating,name,status");
    page.settled();
  }
}
