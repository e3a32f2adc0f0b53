package io.arkiv.security.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is believed about whom. */
class ClientAddressTest {

  private static final List<String> NOTHING = List.of();

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.128/25, 192.0.2.128, true",
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::, false",
    "0.0.0.0/0, 192.0.2.1, true",
    "0.0.0.0/0, ::1, false",
    "10.0.0.0/8, ::ffff:10.1.2.3, true",
    "fe80::/10, fe80::1%eth0, true",
    "true, 127.0.0.1, true",
    "true, 0:0:0:0:0:0:0:1, true",
    "true, 172.31.255.255, true",
    "true, 172.32.0.0, false",
    "true, fd12::1, true",
    "true, 192.0.2.1, false",
    "false, 127.0.0.1, false",
    "'', 127.0.0.1, false",
    "10.0.0.0/8, localhost, false",
    "10.0.0.0/8, 10.1, false"
  })
  void aProxyIsTrustedByItsAddress(String setting, String address, boolean isTrusted) {
    assertEquals(isTrusted, new TrustedProxies(setting).trusts(address));
  }

  @Test
  void severalRangesHaveCommasBetweenThem() {
    TrustedProxies proxies = new TrustedProxies("10.0.0.0/8 , 192.0.2.1");
    assertTrue(proxies.trusts("10.1.1.1"));
    assertTrue(proxies.trusts("192.0.2.1"));
    assertFalse(proxies.trusts("192.0.2.2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "::/129",
        "10.0.0.0/8,",
        "proxy.example"
      })
  void aSettingThatIsNoneIsRefusedByName(String setting) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new TrustedProxies(setting));
    assertTrue(refused.getMessage().startsWith("arkiv.proxy.trusted: "), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1 | | 192.0.2.1",
        "10.0.0.1 | | 10.0.0.1",
        "10.0.0.1 | 192.0.2.7 | 192.0.2.7",
        "10.0.0.1 | 192.0.2.7:1234 | 192.0.2.7",
        "10.0.0.1 | 2001:db8::7 | 2001:db8:0:0:0:0:0:7",
        "10.0.0.1 | 198.51.100.1, 192.0.2.7 | 192.0.2.7",
        "10.0.0.1 | 198.51.100.1, 192.0.2.7, 10.0.0.2 | 192.0.2.7",
        "10.0.0.1 | 10.0.0.3, 10.0.0.2 | 10.0.0.3",
        "10.0.0.1 | unknown | 10.0.0.1",
        "10.0.0.1 | 192.0.2.7, evil.example | 10.0.0.1",
        "192.0.2.1 | 198.51.100.1 | 192.0.2.1"
      })
  void theNearestStrangerIsTheClient(String sender, String forwardedFor, String client) {
    List<String> values = forwardedFor == null ? NOTHING : List.of(forwardedFor);
    assertEquals(client, address("10.0.0.0/8").of(sender, NOTHING, values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "for=192.0.2.7 | 192.0.2.7",
        "For=\"192.0.2.7:80\";proto=https | 192.0.2.7",
        "proto=https; for=\"[2001:db8::7]:443\" | 2001:db8:0:0:0:0:0:7",
        "for=198.51.100.1, for=192.0.2.7;by=10.0.0.1 | 192.0.2.7",
        "for=_hidden | 10.0.0.1",
        "for=192.0.2.7, proto=https | 10.0.0.1",
        "for=\"[2001 | 10.0.0.1",
        "= | 10.0.0.1"
      })
  void theStandardHeaderWins(String forwarded, String client) {
    assertEquals(
        client, address("10.0.0.0/8").of("10.0.0.1", List.of(forwarded), List.of("203.0.113.1")));
  }

  @Test
  void headersThatStandTwiceAreOneList() {
    List<String> twice = List.of("198.51.100.1", "192.0.2.7,10.0.0.9");
    assertEquals("192.0.2.7", address("10.0.0.0/8").of("10.0.0.1", NOTHING, twice));
  }

  private static ClientAddress address(String setting) {
    return new ClientAddress(new TrustedProxies(setting));
  }
}
