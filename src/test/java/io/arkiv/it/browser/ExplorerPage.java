package io.arkiv.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The explorer in the browser, by what its user sees: names of buttons and fields, cells, words.
 */
final class ExplorerPage {

  static final String LOGIN = "tje0";
  static final String PASSWORD = "Tje0";

  private static final String FIELDS = "input, select, textarea";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path PICTURES = Path.of("target", "explorer");

  final ChromeDriver driver;
  private final URI server;

  ExplorerPage(ChromeDriver driver, URI server) {
    this.driver = driver;
    this.server = server;
  }

  /** Opens a state as a new visit would, logged in, and waits for its rows or refusal. */
  ExplorerPage open(String fragment) {
    visit(fragment);
    awaits("the form or the page", () -> isSeen("[name=login]") || isSettled());
    if (isSeen("[name=login]")) {
      logIn(LOGIN, PASSWORD);
      settled();
    }
    return this;
  }

  /** Opens a state as a new visit would, logged in or not. */
  void visit(String fragment) {
    driver.get("about:blank");
    driver.get(server + "/" + fragment);
  }

  /** Fills in the form and sends it. */
  void logIn(String login, String password) {
    type(find("[name=login]"), login);
    type(find("[name=password]"), password);
    find("[name=password]").sendKeys(Keys.ENTER);
  }

  /** Waits until what was asked last has come. */
  ExplorerPage settled() {
    awaits("an answer", this::isSettled);
    return this;
  }

  private boolean isSettled() {
    return isSeen("#rows[aria-busy=false], main.waiting [role=alert]");
  }

  /** Waits until something holds; fails saying what was waited for. */
  void awaits(String what, BooleanSupplier condition) {
    wait(what, () -> condition.getAsBoolean() ? true : null);
  }

  private <T> T wait(String what, Supplier<T> found) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> what + " at " + fragment() + "\n" + text("#app"))
        .until(any -> found.get());
  }

  /** What stands behind the # of the address, as people read it. */
  String fragment() {
    String address = driver.getCurrentUrl();
    return URLDecoder.decode(address.substring(address.indexOf('#') + 1), StandardCharsets.UTF_8);
  }

  /** Waits until the address says something. */
  void awaitsAddress(String part) {
    awaits("the address with " + part, () -> fragment().contains(part));
  }

  boolean isSeen(String css) {
    try {
      return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
    } catch (StaleElementReferenceException redrawn) {
      return false;
    }
  }

  /** The first that is seen of a selector, as soon as it is. */
  WebElement find(String css) {
    return wait(
        css,
        () ->
            driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  /** What of that role a user calls that: by its label, else by its text. */
  WebElement named(String css, String name) {
    return wait(
        css + " named " + name, () -> NamedElements.of(driver, css, name).findFirst().orElse(null));
  }

  /** Clicks a button by its name. */
  ExplorerPage click(String name) {
    return clickOn(() -> named("button, a", name));
  }

  /** Opens a menu and takes a choice of it. */
  ExplorerPage choose(String menu, String choice) {
    click(menu);
    return clickOn(() -> named("[role^=menuitem]", choice));
  }

  /** Clicks, again when the page was drawn anew meanwhile. */
  ExplorerPage clickOn(Supplier<WebElement> target) {
    wait(
        "a click",
        () -> {
          try {
            target.get().click();
            return true;
          } catch (StaleElementReferenceException redrawn) {
            return null;
          }
        });
    return this;
  }

  /** A field by its label. */
  WebElement field(String label) {
    return named(FIELDS, label);
  }

  /** The last field of a label, where rows have the same. */
  WebElement lastField(String label) {
    return wait(
        "the last field " + label,
        () ->
            NamedElements.of(driver, FIELDS, label).reduce((first, second) -> second).orElse(null));
  }

  /** Types into a combo box and takes the choice of that name. */
  ExplorerPage pick(WebElement combo, String typed, String choice) {
    combo.click();
    combo.sendKeys(typed);
    named("[role=option] > span", choice).click();
    return this;
  }

  /** The last of a list of choices by its text. */
  void select(WebElement field, String choice) {
    new Select(field).selectByVisibleText(choice);
  }

  /** Types in place of what a field holds, and leaves it. */
  void enter(WebElement field, String text) {
    type(field, text);
    field.sendKeys(Keys.ENTER);
  }

  void type(WebElement field, String text) {
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while another is held. */
  void pressWith(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** The headings, as they are read. */
  List<String> headings() {
    return texts("thead th .sort > span:first-child");
  }

  /** The texts of a column, by its heading; read in one go. */
  List<String> column(String heading) {
    int place = headings().indexOf(heading);
    if (place < 0) {
      throw new AssertionError("no column " + heading + " in " + headings());
    }
    return texts("tbody tr > td:nth-child(" + (place + 2) + ")");
  }

  int rowCount() {
    return texts("tbody tr").size();
  }

  /** The texts of all that a selector finds, in one go. */
  @SuppressWarnings("unchecked")
  List<String> texts(String css) {
    return (List<String>)
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.trim())",
            css);
  }

  String text(String css) {
    return String.join("\n", texts(css));
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Makes the window as wide and high as that. */
  ExplorerPage sized(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of(
            "width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** The window as it was. */
  void unsized() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
    driver.manage().window().setSize(new Dimension(1440, 900));
  }

  /** Keeps a picture of what is seen, to be looked at. */
  void picture(String name) {
    String database = System.getProperty("arkiv.it.database", "h2");
    try {
      Path folder = Files.createDirectories(PICTURES.resolve(database));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (WebDriverException notDrawn) {
      throw new AssertionError("no picture of " + name, notDrawn);
    }
  }
}
