package io.arkiv.it.browser;

import org.junit.jupiter.api.Test;

/** Facets, groups with totals, and the chart of them. */
@InBrowser
class GroupsInPageIT {

  private static final String BY_MONTH =
      "#ChatSession?$select=GroupBy(DatePart(whenRequested):YearMonth):1:Header:HideDetail,"
          + "GroupBy(status):2:Header:HideDetail,CountAll(getAllRows):HideDetail,"
          + "Avg(rating):HideDetail&$options=GrandTotal=true&$top=500";

  private final ExplorerPage page;

  GroupsInPageIT(ExplorerPage page) {
    this.page = page;
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
