package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.sync.WebDavTalk.Patience;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A server that hangs, refuses, fills up, lies or is another one: each is told as what it is, and
/// nothing that lay there or here is lost by it.
class WebDavTroubleTest {

  private static final HttpClient CLIENT = WebDavRemote.client();
  private static final List<String> ALL =
      List.of("PROPFIND", "GET", "HEAD", "PUT", "MOVE", "MKCOL", "DELETE");

  private final VaultSample sample =
      new VaultSample(new Seeded(TestSeed.print("WebDavTroubleTest")));
  private final VaultObject object = sample.object();
  private final String location = object.name().location();
  private final List<Duration> pauses = new ArrayList<>();
  private final HostileServer server = new HostileServer();
  private final Remote remote = at(server, "geheim");

  private Remote at(HostileServer server, String password) {
    return at(server.address(), password);
  }

  private Remote at(WebAddress address, String password) {
    return at(address, password, Duration.ofSeconds(20));
  }

  private Remote at(WebAddress address, String password, Duration silence) {
    var patience = new Patience(silence, 4, Duration.ofMillis(500), pauses::add);
    return new WebDavRemote(address, password.toCharArray(), CLIENT, patience);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Remote impatient() {
    return at(server.address(), "geheim", Duration.ofMillis(300));
  }

  private void put() {
    remote.putNew(object.name(), object.toBytes());
  }

  private void refuses(Class<? extends WebDavRefusal> why, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(why));
  }

  private void everythingRefuses(Class<? extends WebDavRefusal> why) {
    refuses(why, remote::list);
    refuses(why, () -> remote.get(location));
    refuses(why, this::put);
    refuses(why, () -> remote.delete(location));
  }

  /// Afterwards all goes on as if nothing had been.
  private void goesOn() {
    server.behaves();
    put();
    assertThat(remote.list()).containsExactly(new Remote.Listed(location, object.toBytes().length));
    assertThat(remote.get(location)).hasValue(object.toBytes());
    assertThat(server.files.keySet())
        .filteredOn(path -> !path.endsWith("/"))
        .containsExactly(location);
  }

  @Test
  void eachAnswerOfAServerIsToldAsWhatItIs() {
    Map<Integer, Class<? extends WebDavRefusal>> meanings = new TreeMap<>();
    meanings.put(401, WebDavRefusal.WrongPassword.class);
    meanings.put(413, WebDavRefusal.TooLarge.class);
    meanings.put(423, WebDavRefusal.Locked.class);
    meanings.put(429, WebDavRefusal.Failing.class);
    meanings.put(500, WebDavRefusal.Failing.class);
    meanings.put(503, WebDavRefusal.Failing.class);
    meanings.put(507, WebDavRefusal.Full.class);
    meanings.put(511, WebDavRefusal.NotAFolder.class);
    meanings.forEach((status, meaning) -> {
      server.makes((exchange, usual) -> exchange.answer(status));
      everythingRefuses(meaning);
    });
    goesOn();
  }

  @Test
  void whatMayNotBeDoneIsForbidden() {
    server.makes((exchange, usual) -> exchange.answer(403));
    refuses(WebDavRefusal.Forbidden.class, remote::list);
    refuses(WebDavRefusal.Forbidden.class, this::put);
    refuses(WebDavRefusal.Forbidden.class, () -> remote.delete(location));
    for (var method : List.of("MKCOL", "PUT", "MOVE")) {
      server.makes(9, List.of(method), (exchange, usual) -> exchange.answer(403));
      refuses(WebDavRefusal.Forbidden.class, this::put);
    }
    goesOn();
  }

  @Test
  void aFolderThatIsNotThereIsMissing() {
    server.makes((exchange, usual) -> exchange.answer(exchange.is("MKCOL", "PUT") ? 409 : 404));
    everythingRefuses(WebDavRefusal.Missing.class);
    goesOn();
  }

  @Test
  void whatPassesIsTriedAgainAfterAPauseThatGrows() {
    for (int status : new int[] {423, 429, 500, 502, 503, 504}) {
      pauses.clear();
      server.makes(3, ALL, (exchange, usual) -> exchange.answer(status));
      assertThat(remote.list()).isEmpty();
      assertThat(pauses).extracting(Duration::toMillis).containsExactly(500L, 1_000L, 2_000L);
    }
    goesOn();
  }

  @Test
  void aServerSaysHowLongToWaitButNotForEver() {
    server.makes(1, ALL, (exchange, usual) -> exchange.answer(503, "Retry-After", "3"));
    assertThat(remote.list()).isEmpty();
    server.makes(1, ALL, (exchange, usual) -> exchange.answer(503, "Retry-After", "86400"));
    assertThat(remote.list()).isEmpty();
    server.makes(1, ALL, (exchange, usual) -> exchange.answer(503, "Retry-After", "tomorrow"));
    assertThat(remote.list()).isEmpty();
    assertThat(pauses).extracting(Duration::toMillis).containsExactly(3_000L, 10_000L, 500L);
  }

  @Test
  void aServerThatNeverAnswersIsNotWaitedForLong() {
    server.makes((exchange, usual) -> server.hang());
    long start = System.nanoTime();
    refuses(WebDavRefusal.Silent.class, impatient()::list);
    refuses(WebDavRefusal.Silent.class, () -> impatient().get(location));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    assertThat(pauses).isEmpty();
  }

  @Test
  void aServerThatStopsInTheMiddleIsNotWaitedForLong() {
    put();
    server.makes((exchange, usual) -> {
      exchange.http().sendResponseHeaders(200, 100_000);
      exchange.http().getResponseBody().write(new byte[50_000]);
      exchange.http().getResponseBody().flush();
      server.hang();
    });
    refuses(WebDavRefusal.Silent.class, () -> impatient().get(location));
    goesOn();
  }

  @Test
  void whatIsCutOffOnTheWayIsAskedForAgain() {
    put();
    HostileServer.Trouble cut =
        (exchange, usual) -> {
          exchange.http().sendResponseHeaders(200, object.toBytes().length);
          exchange.http().getResponseBody().write(object.toBytes(), 0, 100);
          exchange.http().getResponseBody().flush();
          throw new java.io.IOException("the line is cut");
        };
    server.makes(2, List.of("GET"), cut);
    assertThat(remote.get(location)).hasValue(object.toBytes());
    server.makes(9, List.of("GET"), cut);
    refuses(WebDavRefusal.Silent.class, () -> remote.get(location));
    goesOn();
  }

  @Test
  void anAnswerWithoutEndIsCutOffAndHungUpOn() throws Exception {
    put();
    var hungUp = new CountDownLatch(1);
    server.makes((exchange, usual) -> {
      exchange.http().sendResponseHeaders(207, 0);
      try {
        while (true) exchange.http().getResponseBody().write(new byte[1 << 16]);
      } catch (java.io.IOException over) {
        hungUp.countDown();
      }
    });
    refuses(WebDavRefusal.Nonsense.class, remote::list);
    assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    goesOn();
  }

  @Test
  void aPageToSignInAtIsNoFolder() {
    put();
    var page = "<!DOCTYPE html><html><body>Welkom in de trein</body></html>";
    server.makes((exchange, usual) ->
        exchange.answer(
            200, exchange.is("HEAD") ? new byte[0] : page.getBytes(StandardCharsets.UTF_8)));
    refuses(WebDavRefusal.NotAFolder.class, remote::list);
    refuses(WebDavRefusal.NotAFolder.class, this::put);
    server.makes(
        (exchange, usual) -> exchange.answer(302, "Location", "https://portal.example/sign-in"));
    everythingRefuses(WebDavRefusal.SentElsewhere.class);
    assertThat(server.asked).doesNotContain("GET sign-in");
    goesOn();
  }

  @Test
  void nonsenseForAListIsNoEmptyFolder() {
    put();
    var bomb =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <D:multistatus xmlns:D="DAV:"><D:response><D:href>&b;</D:href></D:response></D:multistatus>
        """;
    var spying =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
        <D:multistatus xmlns:D="DAV:"><D:response><D:href>&a;</D:href></D:response></D:multistatus>
        """;
    var whole = new String(HostileServer.list("", server.files), StandardCharsets.UTF_8);
    for (var nonsense :
        List.of(
            " ",
            "OK",
            "<html></html>",
            bomb,
            spying,
            whole.substring(0, whole.length() - 9),
            whole.replace("DAV:", "VAD:"),
            new String(HostileServer.multistatus(""), StandardCharsets.UTF_8))) {
      server.makes(
          (exchange, usual) -> exchange.answer(207, nonsense.getBytes(StandardCharsets.UTF_8)));
      refuses(WebDavRefusal.Nonsense.class, remote::list);
    }
    goesOn();
  }

  @Test
  void whatAListSaysOfElsewhereIsPassedBy() {
    put();
    var odd =
        List.of(
            HostileServer.response("/kluis/", -1),
            HostileServer.response("/kluis/loose", 5),
            HostileServer.response("/kluis/%2e%2e/secret", 5),
            HostileServer.response("/kluis/a%2Fb", 5),
            HostileServer.response("/kluis/a%00b", 5),
            HostileServer.response("/kluis/..", -1),
            HostileServer.response("/kluis/%zz", 5),
            HostileServer.response("/other/x", 5),
            HostileServer.response("", 5),
            HostileServer.response("https://elsewhere.example/kluis/far", 7),
            HostileServer.response("/kluis/huge", 5L << 40),
            HostileServer.response("/kluis/gone", 5).replace("200 OK", "404 Not Found"));
    server.makes(
        (exchange, usual) -> exchange.answer(207, HostileServer.multistatus(String.join("", odd))));
    assertThat(remote.list())
        .containsExactlyInAnyOrder(
            new Remote.Listed("far", 7),
            new Remote.Listed("gone", -1),
            new Remote.Listed("loose", 5));
  }

  @Test
  void aFolderThatIsCalledOtherwiseBehindAnotherServerIsListed() {
    put();
    server.makes((exchange, usual) -> {
      if (!exchange.is("PROPFIND")) usual.run();
      else {
        var inner = HostileServer.list(exchange.path(), server.files);
        exchange.answer(
            207,
            new String(inner, StandardCharsets.UTF_8)
                .replace("/kluis/", "http://10.0.0.7:8080/remote.php/dav/files/bas/De%20Kluis/")
                .getBytes(StandardCharsets.UTF_8));
      }
    });
    assertThat(remote.list()).extracting(Remote.Listed::location).containsExactly(location);
    assertThat(remote.get(location)).hasValue(object.toBytes());
  }

  @Test
  void halfAnUploadIsNeverFoundUnderItsName() {
    server.makes((exchange, usual) -> {
      if (!exchange.is("PUT")) usual.run();
      else {
        server.files.put(
            exchange.path(), Arrays.copyOf(exchange.body(), exchange.body().length / 2));
        exchange.answer(201);
      }
    });
    refuses(WebDavRefusal.NotKept.class, this::put);
    assertThat(server.files.keySet()).allMatch(path -> path.endsWith("/"));
    goesOn();
  }

  @Test
  void anUploadThatIsCutOffLeavesNothing() {
    server.makes((exchange, usual) -> {
      if (!exchange.is("PUT")) usual.run();
      else {
        server.files.put(exchange.path(), Arrays.copyOf(exchange.body(), 100));
        throw new java.io.IOException("the line is cut");
      }
    });
    refuses(WebDavRefusal.Silent.class, this::put);
    assertThat(server.files.keySet()).allMatch(path -> path.endsWith("/"));
    goesOn();
  }

  @Test
  void aMoveWhoseAnswerWasLostCounts() {
    server.makes(
        1,
        List.of("MOVE"),
        (exchange, usual) -> {
          var to = exchange.http().getRequestHeaders().getFirst("Destination");
          server.files.put(to.replaceFirst(".*/kluis/", ""), server.files.remove(exchange.path()));
          throw new java.io.IOException("the line is cut");
        });
    assertThat(remote.putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.STORED);
    goesOn();
  }

  @Test
  void aServerThatWantsWholeAddressesGetsThem() {
    server.makes((exchange, usual) -> {
      var to = exchange.http().getRequestHeaders().getFirst("Destination");
      if (exchange.is("MOVE") && to.startsWith("/")) exchange.answer(400);
      else usual.run();
    });
    assertThat(remote.putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.STORED);
    goesOn();
  }

  @Test
  void yesterdaysListLosesNothing() {
    put();
    var yesterday = Map.copyOf(server.files);
    var other = sample.codec.write(sample.bundle(30, 2), sample.deviceKey);
    remote.putNew(other.name(), other.toBytes());
    remote.delete(location);
    server.makes((exchange, usual) -> {
      if (exchange.is("PROPFIND"))
        exchange.answer(207, HostileServer.list(exchange.path(), yesterday));
      else usual.run();
    });
    assertThat(remote.list()).extracting(Remote.Listed::location).containsExactly(location);
    assertThat(remote.get(location)).isEmpty();
    assertThat(remote.putNew(other.name(), other.toBytes())).isEqualTo(Remote.Put.ALREADY_THERE);
  }

  @Test
  void aServerThatNobodyVouchesForGetsNoPassword() {
    try (var untrusted = HostileServer.untrusted()) {
      refuses(WebDavRefusal.Untrusted.class, () -> at(untrusted, "geheim").list());
      assertThat(untrusted.asked).isEmpty();
    }
  }

  @Test
  void whereNobodyAnswersItIsUnreachable() {
    var address = server.address();
    server.close();
    refuses(WebDavRefusal.Unreachable.class, () -> at(address, "geheim").list());
    var nowhere = WebAddress.of("https://bas@nowhere.invalid/dav/");
    refuses(WebDavRefusal.Unreachable.class, () -> at(nowhere, "geheim").list());
    assertThat(pauses).isEmpty();
  }
}
