package io.arkiv.it.browser;

import io.arkiv.it.ArkivServer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Opens the machine's own Chromium once for all classes, or skips them where there is none. */
final class Chromium implements ExecutionCondition, ParameterResolver {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

  private static final Optional<Path> BROWSER = onPath(BROWSERS);
  private static final Optional<Path> DRIVER = onPath(DRIVERS);

  static {
    if (BROWSER.isEmpty() || DRIVER.isEmpty()) {
      System.out.println("No Chromium with chromedriver here: the explorer's tests are skipped.");
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return BROWSER.isPresent() && DRIVER.isPresent()
        ? ConditionEvaluationResult.enabled("a browser is here")
        : ConditionEvaluationResult.disabled("no Chromium with chromedriver on this machine");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ExplorerPage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Chromium.class))
            .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    return new ExplorerPage(running.driver(), ArkivServer.address());
  }

  private static Optional<Path> onPath(List<String> names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private record Running(ChromeDriver driver) implements AutoCloseable {

    static Running start() {
      LoggingPreferences logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.ALL);
      ChromeOptions options = new ChromeOptions();
      options.setBinary(BROWSER.orElseThrow().toFile());
      options.setCapability("goog:loggingPrefs", logs);
      options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-GB,en"));
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--lang=en-GB",
          "--window-size=1440,900");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(DRIVER.orElseThrow().toFile())
              .usingAnyFreePort()
              .build();
      return new Running(new ChromeDriver(service, options));
    }

    @Override
    public void close() {
      driver.quit();
    }
  }
}
