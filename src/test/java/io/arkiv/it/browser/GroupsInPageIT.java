package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Facets, groups with totals, and the chart of them. */
@Tag("slow")
@InBrowser
@Tag("seldom-differs")
class GroupsInPageIT {

  private static final String ROWS = "#ChatSession?$select=name,status,agent,rating&$top=25";
  private static final String BY_MONTH =
      "#ChatSession?$select=GroupBy(DatePart(whenRequested):YearMonth):1:Header:HideDetail,"
          + "GroupBy(status):2:Header:HideDetail,CountAll(getAllRows):HideDetail,"
          + "Avg(rating):HideDetail&$options=GrandTotal=true&$top=500";

  private final ExplorerPage page;

  GroupsInPageIT(ExplorerPage page) {
    this.page = page;
  }

  private WebElement facet(String value) {
    return page.driver.findElements(org.openqa.selenium.By.cssSelector("aside li button")).stream()
        .filter(button -> button.getText().contains(value))
        .findFirst()
        .orElse(null);
  }

  private void awaitsFacet(String value) {
    page.awaits("the value " + value, () -> page.text("aside").contains(value));
  }

  @Test
  void aFacetCountsTheValuesOfAColumnAndFiltersByThem() {
    page.open(ROWS);
    page.choose("Menu of Status", "Values with counts");
    page.awaitsAddress("facets=status");
    awaitsFacet("Finished");
    page.clickOn(() -> facet("Finished"));
    page.awaitsAddress("$filter=status eq 7");
    page.settled();
    page.awaits("its rows", () -> page.column("Status").stream().allMatch("Finished"::equals));
    awaitsFacet("Closed");
    page.clickOn(() -> facet("Deleted"));
    page.awaitsAddress("$filter=status oneOf (7,8)");
    page.picture("facets");
    page.clickOn(() -> facet("Finished"));
    page.awaitsAddress("$filter=status eq 8");
    page.clickOn(() -> facet("Deleted"));
    page.awaits("no filter", () -> !page.fragment().contains("$filter"));
  }

  @Test
  void aFacetOfADateHasMonths() {
    page.open(ROWS);
    page.click("Facets");
    page.pick(page.field("Add a facet …"), "chat requested", "Chat requested");
    page.awaits("months", () -> page.text("aside").matches("(?s).*20\\d\\d/\\d\\d.*"));
    page.clickOn(() -> facet("/"));
    page.awaits("a range", () -> page.fragment().matches(".*whenRequested dateBetween \\(20.*"));
    page.settled();
    assertTrue(page.rowCount() > 0);
  }

  @Test
  void aFacetCountsWhatHasNoValue() {
    page.open(ROWS + "&facets=agent&$filter=status+eq+11");
    awaitsFacet("null");
    page.clickOn(() -> facet("null"));
    page.awaitsAddress("agent isNull");
    page.settled();
    page.awaits("null", () -> page.column("Agent").stream().allMatch("null"::equals));
  }

  @Test
  void aColumnGroupsTheRows() {
    page.open(ROWS);
    page.choose("Menu of Status", "Group by this").settled();
    page.awaitsAddress("GroupBy(status)");
    page.awaits("the groups", () -> page.headings().equals(List.of("Status", "Rows")));
    List<String> counts = page.column("Rows");
    assertEquals("5,000", counts.get(counts.size() - 1), counts.toString());
    int sum =
        counts.subList(0, counts.size() - 1).stream()
            .mapToInt(count -> Integer.parseInt(count.replace(",", "")))
            .sum();
    assertEquals(5000, sum);
  }

  @Test
  void totalsAndLevelsAreAdded() {
    page.open(ROWS + "&show=groups");
    page.pick(page.field("Add a level …"), "status", "Status").settled();
    page.awaitsAddress("GroupBy(status)");
    page.pick(page.field("Add a total of …"), "rating", "Rating").settled();
    page.awaitsAddress("Avg(rating)");
    page.pick(page.field("Add a level …"), "agent", "Agent").settled();
    page.awaitsAddress("GroupBy(agent):2");
    page.awaits(
        "all of them",
        () -> page.headings().equals(List.of("Status", "Agent", "Rows", "Average of Rating")));
    page.picture("groups");
    page.click("Back to rows").settled();
    page.awaits("rows", () -> !page.fragment().contains("GroupBy"));
  }

  @Test
  void theRowsOfAGroupComeOutWhenAsked() {
    page.open(ROWS + "&show=groups");
    page.pick(page.field("Add a level …"), "status", "Status").settled();
    page.awaitsAddress("GroupBy(status)");
    page.clickOn(() -> page.field("The rows of each group"));
    page.awaits("rows in groups", () -> page.isSeen("tbody th button.key[title*=everything]"));
  }

  @Test
  void aGroupLeadsToItsRows() {
    page.open(
        "#ChatSession?$select=GroupBy(status):1:Header:HideDetail,CountAll(getAllRows):HideDetail"
            + "&$filter=status+eq+9");
    page.click("Show the rows of this group").settled();
    page.awaits("no groups", () -> !page.fragment().contains("GroupBy"));
    page.awaits("its rows", () -> page.rowCount() == 100);
  }

  @Test
  void groupsAreDrawn() {
    page.open(BY_MONTH);
    page.click("Chart");
    page.awaits("the chart", () -> page.isSeen(".plot canvas"));
    page.picture("chart-bars");
    page.click("Stacked");
    page.awaitsAddress("chart=stacked");
    page.awaits("the chart", () -> page.isSeen(".plot canvas"));
    page.picture("chart-stacked");
    page.click("Lines");
    page.awaitsAddress("chart=lines");
    page.awaits("the chart", () -> page.isSeen(".plot canvas"));
    page.picture("chart-lines");
    page.clickOn(() -> page.named("button", "Save as PNG"));
  }

  @Test
  void groupsAreSortedByTheirTotals() {
    page.open(
        "#ChatSession?$select=GroupBy(status):1:Header:HideDetail,CountAll(getAllRows):HideDetail");
    page.choose("Menu of Rows", "Sort descending").settled();
    page.awaitsAddress("$orderBy=CountAll");
    page.awaits("the largest first", () -> page.column("Status").get(0).equals("Closed"));
  }
}
