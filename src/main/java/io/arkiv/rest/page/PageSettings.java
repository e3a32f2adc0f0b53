package io.arkiv.rest.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the administrator settled about pages.
 *
 * @param defaultSize rows of a page without {@code $top} ({@code arkiv.page.default-size})
 * @param maxSize the most rows in one answer ({@code arkiv.page.max-size})
 */
@Dependent
public record PageSettings(int defaultSize, int maxSize) {

  /** As configured. */
  @Inject
  public PageSettings(
      @ConfigProperty(name = "arkiv.page.default-size", defaultValue = "100") int defaultSize,
      @ConfigProperty(name = "arkiv.page.max-size", defaultValue = "100000") int maxSize) {
    this.defaultSize = defaultSize;
    this.maxSize = maxSize;
  }
}
