package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logins where an administrator has settled every one of their settings, the store's place too. */
@Tag("any-database")
class SchemesIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";
  private static final String PAGE = "https://crm.example.com";
  private static final String SIGNING_KEY = "0123456789-signing-key-0123456789";

  private static PublicJsonWebKey key;
  private static String store;
  private static ServerProcess server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws IOException, JoseException {
    key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
    key.setKeyId("one");
    Files.createDirectories(Path.of("target/schemes-it"));
    Path keys = Files.createTempFile(Path.of("target/schemes-it"), "keys", ".json");
    Files.writeString(
        keys, new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    Path folder = Files.createTempDirectory(Path.of("target/schemes-it"), "store");
    store = "jdbc:h2:./" + folder.toString().replace('\\', '/') + "/store;AUTO_SERVER=TRUE";
    server =
        ServerProcess.told(
            List.of(
                "-Darkiv.auth.schemes=Basic, SOTicket, Bearer",
                "-Darkiv.auth.bearer.issuer=https://issuer.example",
                "-Darkiv.auth.bearer.audience=arkiv",
                "-Darkiv.auth.bearer.keys=" + keys,
                "-Darkiv.auth.bearer.login-claim=login",
                "-Darkiv.auth.ticket-key=" + SIGNING_KEY,
                "-Darkiv.auth.app-tokens=first-program,second-program",
                "-Darkiv.credentials.url=" + store,
                "-Dh2.bindAddress=127.0.0.1",
                "-Darkiv.cors.origins=" + PAGE,
                "-Darkiv.proxy.trusted=127.0.0.0/8"));
    client = server.client();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aTokenOfTheIssuerPassesAndIsAskedFor() throws JoseException {
    assertAll(
        () -> assertEquals(200, bearer(token("tje0", "arkiv", 600)).get(ARCHIVE).status()),
        () -> assertEquals(200, bearer(token("TJE0", "arkiv", 600)).get(ARCHIVE).status()),
        () -> assertEquals(401, bearer(token("nobody", "arkiv", 600)).get(ARCHIVE).status()),
        () -> assertEquals(401, bearer(token("old0", "arkiv", 600)).get(ARCHIVE).status()),
        () -> assertEquals(401, bearer(token("tje0", "other", 600)).get(ARCHIVE).status()),
        () -> assertEquals(401, bearer(token("tje0", "arkiv", -600)).get(ARCHIVE).status()),
        () -> assertEquals(401, bearer("").get(ARCHIVE).status()),
        () -> assertEquals(401, bearer("x".repeat(60_000)).get(ARCHIVE).status()));
    assertEquals(
        List.of(
            "Basic realm=\"Arkiv\", charset=\"UTF-8\"",
            "SOTicket realm=\"Arkiv\"",
            "Bearer realm=\"Arkiv\""),
        client.get(ARCHIVE).headers().allValues("WWW-Authenticate"));
  }

  /** Whom no password is needed of: rights are where passwords would be. */
  @Test
  void rightsOfTheStoreHoldForATokenToo() throws JoseException, SQLException {
    try (Connection connection = DriverManager.getConnection(store);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into arkiv_right (usergroup_id, row_rule) values"
              + " (2, 'own'), (2, 'agent currentAssociate')");
    }
    ArkivClient ofGroup2 = bearer(token("kab1", "arkiv", 600));
    Eventually.becomes(() -> count(ofGroup2) < count(client.asAgent()), "the rule does not hold");
    JsonObject row =
        ofGroup2
            .get("/api/v1/ChatSession?$select=agent&$top=1")
            .json()
            .getJsonArray("value")
            .getJsonObject(0);
    assertEquals("kab1", row.getString("agent"));
  }

  private static int count(ArkivClient asking) {
    Answer answer = asking.get("/api/v1/ChatSession?$top=0&$inlinecount=allpages");
    return Integer.parseInt(answer.json().getString("odata.count"));
  }

  @Test
  void aSessionThatATokenBeganEndsWithIt() throws JoseException {
    Answer begun = bearer(token("tje0", "arkiv", 60)).post("/api/v1/session", "");
    Instant end = Instant.parse(begun.json().getString("expires"));
    assertFalse(end.isAfter(Instant.now().plusSeconds(61)), end.toString());
  }

  @Test
  void aTicketNeedsAKnownProgram() {
    String ticket = client.asAgent().post("/api/v1/ticket", "").json().getString("ticket");
    ArkivClient holder = client.with("Authorization", "SOTicket " + ticket);
    assertAll(
        () -> assertEquals(401, holder.get(ARCHIVE).status()),
        () -> assertEquals(401, holder.with("SO-AppToken", "").get(ARCHIVE).status()),
        () -> assertEquals(401, holder.with("SO-AppToken", "first").get(ARCHIVE).status()),
        () ->
            assertEquals(401, holder.with("SO-AppToken", "first-program,x").get(ARCHIVE).status()),
        () -> assertEquals(200, holder.with("SO-AppToken", "first-program").get(ARCHIVE).status()),
        () ->
            assertEquals(200, holder.with("SO-AppToken", "second-program").get(ARCHIVE).status()));
  }

  @Test
  void aPageOfAnAllowedOriginAsksWhetherItMay() {
    ArkivClient browser = client.with("Origin", PAGE);
    Answer preflight =
        browser
            .with("Access-Control-Request-Method", "GET")
            .with("Access-Control-Request-Headers", "authorization, so-language")
            .send("OPTIONS", ARCHIVE);
    assertAll(
        () -> assertEquals(204, preflight.status()),
        () -> assertEquals(PAGE, preflight.header("Access-Control-Allow-Origin")),
        () ->
            assertEquals(
                "authorization, so-language", preflight.header("Access-Control-Allow-Headers")),
        () -> assertTrue(preflight.header("Access-Control-Allow-Methods").contains("GET")),
        () -> assertEquals("", preflight.header("Access-Control-Allow-Credentials")),
        () -> assertEquals(401, browser.send("OPTIONS", ARCHIVE).status()));
    for (Answer answer : List.of(browser.get(ARCHIVE), browser.asAgent().get(ARCHIVE))) {
      assertEquals(PAGE, answer.header("Access-Control-Allow-Origin"));
      assertTrue(
          answer.headers().allValues("Vary").toString().contains("Origin"),
          answer.headers().toString());
    }
  }

  @Test
  void pagesOfOtherOriginsMayNot() {
    for (String origin : List.of("https://evil.example", "null", PAGE + ".evil.example")) {
      ArkivClient browser = client.with("Origin", origin);
      Answer preflight =
          browser.with("Access-Control-Request-Method", "GET").send("OPTIONS", ARCHIVE);
      assertEquals(401, preflight.status());
      assertEquals("", preflight.header("Access-Control-Allow-Origin"));
      assertEquals("", browser.asAgent().get(ARCHIVE).header("Access-Control-Allow-Origin"));
    }
  }

  @Test
  void behindAProxyThatSpeaksTlsCookiesAreForTlsAlone() {
    Answer begun = client.asAgent().with("X-Forwarded-Proto", "https").post("/api/v1/session", "");
    assertTrue(
        begun.headers().allValues("Set-Cookie").stream().allMatch(c -> c.contains("Secure")),
        begun.headers().toString());
  }

  @Test
  void failuresCountForTheClientBehindTheProxy() {
    ArkivClient guesser = client.with("X-Forwarded-For", "192.0.2.1").as("tje0", "wrong");
    Eventually.becomes(() -> guesser.get(ARCHIVE).status() == 429, "guesses are still tried");
    assertEquals(
        401, client.with("X-Forwarded-For", "192.0.2.2").as("tje0", "x").get(ARCHIVE).status());
    assertEquals(429, guesser.get(ARCHIVE).status());
  }

  @Test
  void noSecretIsInTheLog() throws IOException, JoseException {
    String token = token("tje0", "arkiv", 600);
    String ticket = client.asAgent().post("/api/v1/ticket", "").json().getString("ticket");
    Answer begun = client.asAgent().post("/api/v1/session", "");
    String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().split("[=;]")[1];
    client.as("tje0", "a-wrong-password").get(ARCHIVE);
    client.with("Authorization", "SOTicket " + ticket + "A").get(ARCHIVE);
    bearer(token).get(ARCHIVE);
    bearer(token + "A").get(ARCHIVE);
    client.with("Cookie", "ARKIV=" + cookie).get(ARCHIVE);
    client.asAgent().get("/api/v1/ChatSession?$filter=name%20eq%20'a-filter-value'%20foo");
    String log = server.logged();
    for (String secret :
        List.of(
            token,
            ticket,
            cookie,
            SIGNING_KEY,
            "dGplMDpUamUw",
            "a-wrong-password",
            "a-filter-value",
            "first-program",
            begun.json().getString("xsrfToken"))) {
      assertFalse(log.contains(secret), secret);
    }
  }

  private static ArkivClient bearer(String token) {
    return client.with("Authorization", "Bearer " + token);
  }

  private static String token(String login, String audience, int seconds) throws JoseException {
    long now = Instant.now().getEpochSecond();
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("https://issuer.example");
    claims.setAudience(audience);
    claims.setClaim("login", login);
    claims.setIssuedAt(NumericDate.fromSeconds(now - 1_000));
    claims.setExpirationTime(NumericDate.fromSeconds(now + seconds));
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setAlgorithmHeaderValue("EdDSA");
    token.setKeyIdHeaderValue("one");
    token.setKey(key.getPrivateKey());
    return token.getCompactSerialization();
  }
}
