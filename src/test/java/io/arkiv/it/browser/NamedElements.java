package io.arkiv.it.browser;

import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The elements that a user calls by a name: by the accessible name, as screen readers say it. */
final class NamedElements {

  /**
   * What may be called that, in one go: asking the browser for the name of each of a page's
   * hundreds of buttons takes seconds.
   */
  private static final String PERHAPS =
      """
      const [css, name] = arguments;
      const texts = e => [
        e.innerText, e.textContent, e.ariaLabel, e.title, e.placeholder, e.value, e.alt,
        ...[...(e.labels ?? [])].map(label => label.innerText),
        ...(e.getAttribute('aria-labelledby') ?? '').split(' ')
            .map(id => document.getElementById(id)?.innerText)];
      return [...document.querySelectorAll(css)].filter(e => e.checkVisibility()
          && texts(e).map(text => text?.replace(/\\s+/g, ' ').trim()).filter(text => text)
              .some(text => text.includes(name) || name.includes(text)));
      """;

  private NamedElements() {}

  /** Those of a selector that are seen and called so, in the order of the page. */
  @SuppressWarnings("unchecked")
  static Stream<WebElement> of(ChromeDriver driver, String css, String name) {
    return ((List<WebElement>) driver.executeScript(PERHAPS, css, name))
        .stream().filter(WebElement::isDisplayed).filter(element -> nameOf(element).equals(name));
  }

  private static String nameOf(WebElement element) {
    String name = element.getAccessibleName();
    return (name == null || name.isBlank() ? element.getText() : name).strip();
  }
}
