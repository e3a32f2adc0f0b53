package io.arkiv.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of requests that two readers would understand in two ways. */
class MalformedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 | Host: crm.example.com                                   |",
        "HTTP/1.1 | Host: crm.example.com:8443                              |",
        "HTTP/1.1 | Host: [2001:db8::1]:444                                 |",
        "HTTP/1.1 | Host: a; Content-Length: 5                              |",
        "HTTP/1.1 | Host: a; Transfer-Encoding: chunked                     |",
        "HTTP/1.1 | Host: a; Transfer-Encoding: Chunked                     |",
        "HTTP/1.0 | Accept: text/xml                                        |",
        "HTTP/1.0 | Host: a                                                 |",
        "HTTP/1.1 | Accept: text/xml                                        | HOST",
        "HTTP/1.1 | Host:                                                   | HOST",
        "HTTP/1.0 | Host:                                                   | HOST",
        "HTTP/1.1 | Host: a; Host: b                                        | HOST",
        "HTTP/1.1 | Host: a; Host: a                                        | HOST",
        "HTTP/1.1 | Host: a, b                                              | HOST",
        "HTTP/1.1 | Host: <script>                                          | HOST",
        "HTTP/1.1 | Host: a/b                                               | HOST",
        "HTTP/1.1 | Host: user@a                                            | HOST",
        "HTTP/1.1 | Host: a:99999                                           | HOST",
        "HTTP/1.1 | Host: a:                                                | HOST",
        "HTTP/1.1 | Host: a; Transfer-Encoding: chunked; Content-Length: 5  | LENGTH",
        "HTTP/1.0 | Host: a; Transfer-Encoding: chunked                     | LENGTH",
        "HTTP/1.1 | Host: a; Transfer-Encoding: gzip                        | CODING",
        "HTTP/1.1 | Host: a; Transfer-Encoding: gzip, chunked               | CODING",
        "HTTP/1.1 | Host: a; Transfer-Encoding: xchunked                    | CODING",
        "HTTP/1.1 | Host: a; Transfer-Encoding: chunked; Transfer-Encoding: chunked | CODING",
        "HTTP/1.1 | Host: a; Transfer-Encoding: identity                    | CODING",
      })
  void whatCanBeReadInTwoWaysIsFound(String protocol, String headers, Malformed expected) {
    List<String[]> lines =
        Arrays.stream(headers.split(";")).map(line -> line.strip().split(":", 2)).toList();
    assertEquals(
        Optional.ofNullable(expected),
        Malformed.of(
            "/api/v1/ChatSession",
            protocol,
            name ->
                lines.stream()
                    .filter(line -> line[0].equalsIgnoreCase(name))
                    .map(line -> line[1].strip())
                    .toList()));
  }
}
