package io.arkiv.carrier.csv;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the administrator settled about CSV.
 *
 * @param areFormulasKept whether texts that a spreadsheet would compute are written as they are
 *     ({@code arkiv.csv.formulas})
 */
@Dependent
public record CsvSettings(boolean areFormulasKept) {

  private static final String KEEP = "keep";

  /** As configured. */
  @Inject
  public CsvSettings(
      @ConfigProperty(name = "arkiv.csv.formulas", defaultValue = "guard") String formulas) {
    this(formulas.trim().equalsIgnoreCase(KEEP));
  }
}
