package coop.meent.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A WebDAV server in memory that does what it should until it is told to make trouble.
public final class HostileServer implements AutoCloseable {

  private static final char[] STORE_PASSWORD = "meent-test".toCharArray();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  public final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
  final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile Optional<String> password = Optional.empty();
  private volatile Trouble trouble = (exchange, usual) -> usual.run();

  /// What it does with a question.
  interface Trouble {
    void make(Exchange exchange, Usual usual) throws IOException;
  }

  /// What it would do without trouble.
  interface Usual {
    void run() throws IOException;
  }

  /// @param path below the folder
  record Exchange(HttpExchange http, String method, String path, byte[] body) {

    void answer(int status, String... headers) throws IOException {
      answer(status, new byte[0], headers);
    }

    void answer(int status, byte[] bytes, String... headers) throws IOException {
      for (int i = 0; i < headers.length; i += 2)
        http.getResponseHeaders().set(headers[i], headers[i + 1]);
      http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) http.getResponseBody().write(bytes);
      http.close();
    }

    boolean is(String... methods) {
      return List.of(methods).contains(method);
    }
  }

  public HostileServer() {
    this(at());
  }

  private HostileServer(HttpServer server) {
    this.server = server;
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private static HttpServer at() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One whose certificate nobody vouches for.
  static HostileServer untrusted() {
    try (var stored = HostileServer.class.getResourceAsStream("untrusted.p12")) {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(stored, STORE_PASSWORD);
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, STORE_PASSWORD);
      var context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      var server =
          HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(context));
      return new HostileServer(server);
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// With the name `bas` in it.
  public WebAddress address() {
    var scheme = server instanceof HttpsServer ? "https" : "http";
    return WebAddress.of(scheme + "://bas@127.0.0.1:" + server.getAddress().getPort() + "/kluis/");
  }

  /// From now on bas needs this password.
  public void requires(String password) {
    this.password = Optional.of(password);
  }

  void makes(Trouble trouble) {
    this.trouble = trouble;
  }

  /// Answers that it has trouble of its own whenever it is asked this.
  public void failsAt(String method) {
    makes((exchange, usual) -> {
      if (exchange.is(method)) exchange.answer(507);
      else usual.run();
    });
  }

  public void behaves() {
    makes((exchange, usual) -> usual.run());
  }

  /// Makes it each time one of these is asked, as often as it says.
  void makes(int times, List<String> methods, Trouble trouble) {
    int[] left = {times};
    makes((exchange, usual) -> {
      boolean isNow;
      synchronized (left) {
        isNow = methods.contains(exchange.method) && left[0]-- > 0;
      }
      if (isNow) trouble.make(exchange, usual);
      else usual.run();
    });
  }

  /// Neither answers nor hangs up, till the server is closed.
  void hang() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange http) throws IOException {
    var path = http.getRequestURI().getPath().replaceFirst("^/kluis/?", "");
    asked.add(http.getRequestMethod() + " " + path);
    var exchange =
        new Exchange(http, http.getRequestMethod(), path, http.getRequestBody().readAllBytes());
    if (password.filter(needed -> !isLogin(http, needed)).isPresent())
      exchange.answer(401, "WWW-Authenticate", "Basic realm=\"kluis\"");
    else trouble.make(exchange, () -> usual(exchange));
  }

  private static boolean isLogin(HttpExchange http, String password) {
    var login = "bas:" + password;
    var header = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    return ("Basic " + header).equals(http.getRequestHeaders().getFirst("Authorization"));
  }

  private void usual(Exchange exchange) throws IOException {
    var there = files.get(exchange.path);
    switch (exchange.method) {
      case "PROPFIND" -> {
        if (isFolder(exchange.path)) exchange.answer(207, list(exchange.path, files));
        else exchange.answer(404);
      }
      case "MKCOL" ->
          exchange.answer(files.putIfAbsent(exchange.path, NO_BYTES) == null ? 201 : 405);
      case "PUT" -> {
        files.put(exchange.path, exchange.body);
        exchange.answer(201);
      }
      case "HEAD", "GET" -> {
        if (there == null) exchange.answer(404);
        else if (exchange.is("GET")) exchange.answer(200, there);
        else exchange.answer(200, "Content-Length", String.valueOf(there.length));
      }
      case "MOVE" -> move(exchange);
      case "DELETE" -> exchange.answer(files.remove(exchange.path) == null ? 404 : 204);
      default -> exchange.answer(405);
    }
  }

  private static final byte[] NO_BYTES = new byte[0];

  private boolean isFolder(String path) {
    return path.isEmpty() || path.endsWith("/");
  }

  private void move(Exchange exchange) throws IOException {
    var to =
        exchange.http.getRequestHeaders().getFirst("Destination").replaceFirst(".*/kluis/", "");
    boolean keeps = "F".equals(exchange.http.getRequestHeaders().getFirst("Overwrite"));
    var bytes = files.get(exchange.path);
    if (bytes == null) exchange.answer(404);
    else if (keeps && files.containsKey(to)) exchange.answer(412);
    else {
      files.remove(exchange.path);
      exchange.answer(files.put(to, bytes) == null ? 201 : 204);
    }
  }

  /// What lies in a folder, as servers write it.
  static byte[] list(String folder, Map<String, byte[]> files) {
    List<String> responses = new ArrayList<>(List.of(response("/kluis/" + folder, -1)));
    var folders = new TreeMap<String, Boolean>();
    files.forEach((path, bytes) -> {
      if (!path.startsWith(folder) || path.equals(folder)) return;
      var rest = path.substring(folder.length());
      int slash = rest.indexOf('/');
      if (slash >= 0) folders.put(rest.substring(0, slash + 1), true);
      else responses.add(response("/kluis/" + path, bytes.length));
    });
    folders.keySet().forEach(name -> responses.add(response("/kluis/" + folder + name, -1)));
    return multistatus(String.join("", responses));
  }

  static byte[] multistatus(String responses) {
    return ("<?xml version=\"1.0\"?><D:multistatus xmlns:D=\"DAV:\">"
            + responses
            + "</D:multistatus>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static String response(String href, long bytes) {
    var property =
        bytes < 0
            ? "<D:resourcetype><D:collection/></D:resourcetype>"
            : "<D:resourcetype/><D:getcontentlength>" + bytes + "</D:getcontentlength>";
    return "<D:response><D:href>%s</D:href><D:propstat><D:prop>%s</D:prop>"
            .formatted(href, property)
        + "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
